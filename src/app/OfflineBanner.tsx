import { Bar } from './Bar.tsx';
import { useIsOnline } from './useIsOnline.ts';

export function OfflineBanner() {
  if (useIsOnline()) return null;
  return (
    <Bar role="status">
      You are offline. What was loaded can be read, and nothing is sent until you are back and send it
      yourself.
    </Bar>
  );
}
