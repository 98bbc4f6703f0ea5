import { Notifications } from '@mantine/notifications';
import '@mantine/notifications/styles.layer.css';

/** Where notifications show; those from before it was there too. */
export function Notices() {
  return <Notifications position="top-right" />;
}
