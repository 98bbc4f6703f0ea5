import { useSession } from '#src/api/useSession.ts';
import { Bar } from '#src/app/Bar.tsx';
import { formatTime } from '#src/lib/time/format.ts';
import { useNow } from '#src/ui/useNow.ts';
import { endsSoon } from './sessionPhase.ts';

/** Said ahead, since a session of a whole day ends in the middle of whatever one is doing. */
export function EndBanner() {
  const { endsAt, timeZone } = useSession();
  const now = useNow();
  if (endsAt === null || !endsSoon(endsAt, now)) return null;
  return (
    <Bar role="status">
      At {formatTime(endsAt, timeZone)} you will be asked to sign in again. What you are writing will be kept.
    </Bar>
  );
}
