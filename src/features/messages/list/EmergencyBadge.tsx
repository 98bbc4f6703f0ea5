import { IconUrgent } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './EmergencyBadge.module.css';

/** Looks like Mantine's badge, which costs too much for every row of a list. */
export function emergencyBadge(): ReactNode {
  return (
    <span className={classes.emergency}>
      <IconUrgent aria-hidden size={12} />
      Emergency
    </span>
  );
}
