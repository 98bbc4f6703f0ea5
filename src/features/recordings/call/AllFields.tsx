import { Text } from '@mantine/core';
import { useSession } from '#src/api/useSession.ts';
import type { Recording } from '#src/v2/recording.ts';
import classes from './AllFields.module.css';
import { type CallField, callFields } from './callFields.ts';

/** Everything that the service says of the call, folded away. */
export function AllFields({ recording }: { recording: Recording }) {
  const { timeZone } = useSession();
  const { call, cdr } = callFields(recording, timeZone);
  return (
    <details className={classes.all}>
      <summary>All fields of the call and its CDR</summary>
      <FieldList heading="Call" fields={call} />
      <FieldList heading="Call detail record (CDR)" fields={cdr} />
    </details>
  );
}

function FieldList({ heading, fields }: { heading: string; fields: CallField[] }) {
  return (
    <>
      <Text fw={600} size="sm" mt="sm">
        {heading}
      </Text>
      {fields.length > 0 ? (
        <dl className={classes.fields}>
          {fields.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <Text size="sm" c="dimmed">
          None
        </Text>
      )}
    </>
  );
}
