import { useSession } from '#src/api/useSession.ts';
import { Bar } from './Bar.tsx';

export function DemoBanner() {
  const { demo } = useSession();
  return demo ? <Bar role="note">Demo: the callers are made up, and nothing is really sent.</Bar> : null;
}
