import { Button, Skeleton, Text } from '@mantine/core';
import { IconChartBar } from '@tabler/icons-react';
import * as v from 'valibot';
import { Suspense, useMemo } from 'react';
import { useSession } from '#src/api/useSession.ts';
import { counted, inWords } from '#src/features/recordings/list/callWords.ts';
import type { CallView } from '#src/features/recordings/list/view/callView.ts';
import type { ShownOfView } from '#src/features/recordings/list/view/useShownCalls.ts';
import { keepPreference } from '#src/lib/kept/kept.ts';
import type { CivilDate } from '#src/lib/time/civilDate.ts';
import { Boundary } from '#src/ui/Boundary.tsx';
import { onDemand } from '#src/ui/later.ts';
import { NotLoaded } from '#src/ui/NotLoaded.tsx';
import { useShortcuts } from '#src/ui/shortcuts/useShortcuts.ts';
import { useKept } from '#src/ui/useKept.ts';
import classes from './CallSummary.module.css';
import { totalsOf } from './totalsOf.ts';

const CallCharts = onDemand(async () => (await import('./CallCharts.tsx')).CallCharts);

const chartsShown = keepPreference({ name: 'call-charts', schema: v.boolean(), otherwise: false });

interface CallSummaryProps {
  shown: ShownOfView;
  setAside: number;
  view: CallView;
  today: CivilDate;
  onChange: (change: Partial<CallView>) => void;
}

/** What the calls shown come to, and their charts for whoever wants them. */
export function CallSummary({ shown: { calls, span }, setAside, view, today, onChange }: CallSummaryProps) {
  const { timeZone } = useSession();
  const [isOpen, setOpen] = useKept(chartsShown);
  const totals = useMemo(() => totalsOf(calls), [calls]);
  const toggle = () => setOpen(!isOpen);
  const label = isOpen ? 'Hide charts' : 'Show charts';
  useShortcuts([{ label, group: 'Recordings', keys: ['c'], run: toggle }]);
  return (
    <>
      <div className={classes.summary}>
        <ul aria-label="Totals" className={classes.totals}>
          <li>{counted(totals.calls)}</li>
          {totals.talk === null ? null : <li>{inWords(totals.talk)} of talk</li>}
          {totals.medianWait === null ? null : <li>median wait {inWords(totals.medianWait)}</li>}
          {totals.longestWait === null ? null : (
            <li className={classes.further}>longest wait {inWords(totals.longestWait)}</li>
          )}
        </ul>
        <Button
          size="compact-sm"
          variant="default"
          className={classes.toggle ?? ''}
          leftSection={<IconChartBar aria-hidden size={16} stroke={1.7} />}
          aria-label={label}
          aria-expanded={isOpen}
          onClick={toggle}
        >
          {label}
        </Button>
      </div>
      {setAside > 0 ? (
        <Text size="xs" role="status" pb={4}>
          {counted(setAside)} could not be read and {setAside === 1 ? 'is' : 'are'} not shown.
        </Text>
      ) : null}
      {isOpen && span && calls.length > 0 ? (
        <Boundary
          tryAgainOn={isOpen}
          renderFailure={(_, tryAgain) => <NotLoaded what="The charts" onRetry={tryAgain} />}
        >
          <Suspense fallback={<Skeleton height={190} mb="xs" aria-busy />}>
            <CallCharts
              calls={calls}
              days={span}
              today={today}
              timeZone={timeZone}
              onDays={({ from, to }) => onChange({ days: { days: 'custom', from, to } })}
              onHour={(hour) => onChange({ filters: { ...view.filters, hour: [hour] } })}
            />
          </Suspense>
        </Boundary>
      ) : null}
    </>
  );
}
