import { Text, Title } from '@mantine/core';
import { formatLength } from '#src/lib/time/format.ts';
import type { Cdr } from '#src/v2/recording.ts';
import classes from './CallTimes.module.css';
import { cdrParts } from './cdrParts.ts';

/** How the call's time was spent. Totals, drawn in proportion: not a map of the recording, so nothing in it can be clicked. */
export function CallTimes({ cdr }: { cdr: Cdr }) {
  const parts = cdrParts(cdr);
  return (
    <section>
      <Title order={2} size="h5" mb="xs">
        How the time was spent
      </Title>
      {parts.length === 0 ? (
        <Text c="dimmed" size="sm">
          No time was counted on this call.
        </Text>
      ) : (
        <>
          <div aria-hidden className={classes.bar}>
            {parts.map(({ key, share }) => (
              <div key={key} data-part={key} className={classes.part} style={{ flexGrow: share }} />
            ))}
          </div>
          <ul className={classes.legend}>
            {parts.map(({ key, label, seconds }) => (
              <li key={key}>
                <span aria-hidden data-part={key} className={classes.swatch} />
                {label}
                <span className={classes.length}>{formatLength(seconds * 1000)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
