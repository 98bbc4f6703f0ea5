import { Button, SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Call } from '#src/features/recordings/list/calls/call.ts';
import { parseCivilDate, type CivilDate } from '#src/lib/time/civilDate.ts';
import type { DayRange } from '#src/lib/time/dayChoice.ts';
import { Bars } from '#src/ui/bars/Bars.tsx';
import { byHour, bySpan } from './buckets.ts';
import classes from './CallCharts.module.css';
import { hourBars, type Measure, measureLabels, measures, spanBars } from './chartBars.ts';
import { unitFor } from './spans.ts';

const choices = measures.map((value) => ({ value, label: measureLabels[value] }));

interface CallChartsProps {
  calls: readonly Call[];
  /** Those that the list shows. */
  days: DayRange;
  today: CivilDate;
  timeZone: string;
  onDays: (days: DayRange) => void;
  onHour: (hour: string) => void;
}

/** The calls that are shown, by day and by hour of the day. */
export function CallCharts({ calls, days, today, timeZone, onDays, onHour }: CallChartsProps) {
  const [measure, setMeasure] = useState<Measure>('calls');
  const unit = unitFor(days);
  const spans = useMemo(() => bySpan(calls, days, unit, timeZone), [calls, days, unit, timeZone]);
  const hours = useMemo(() => byHour(calls, timeZone), [calls, timeZone]);
  const showSpan = (key: string) => {
    const chosen = spans.find(({ span }) => span.from === parseCivilDate(key));
    if (chosen) onDays(chosen.span);
  };
  return (
    <section aria-label="Charts" className={classes.charts}>
      <SegmentedControl
        aria-label="What the charts measure"
        size="xs"
        className={classes.measure ?? ''}
        transitionDuration={0}
        data={choices}
        value={measure}
        onChange={setMeasure}
      />
      {spans.length > 1 ? (
        <Bars
          label={`${measureLabels[measure]} by ${unit}`}
          bars={spanBars(spans, measure, today)}
          renderAction={({ key }) => <Show what={unit} onClick={() => showSpan(key)} />}
        />
      ) : null}
      <Bars
        label={`${measureLabels[measure]} by hour of the day`}
        bars={hourBars(hours, measure)}
        renderAction={({ key }) => <Show what="hour" onClick={() => onHour(key)} />}
      />
    </section>
  );
}

function Show({ what, onClick }: { what: string; onClick: () => void }) {
  return (
    <Button size="compact-xs" variant="default" className={classes.show ?? ''} onClick={onClick}>
      Show this {what}
    </Button>
  );
}
