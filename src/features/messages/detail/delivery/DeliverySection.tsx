import { Skeleton, Text, Title } from '@mantine/core';
import { useSession } from '#src/api/useSession.ts';
import { formatDayAndTime, formatExact, formatTime } from '#src/lib/time/format.ts';
import { civilDateOf } from '#src/lib/time/zone.ts';
import type { Message } from '#src/v2/message.ts';
import classes from './DeliverySection.module.css';
import { deliverySteps } from './deliverySteps.ts';

interface DeliverySectionProps {
  message: Message;
  /** The list's summary does not say what became of the message: `failed` where the whole of it could not be read. */
  whole: 'here' | 'coming' | 'failed';
  now: number;
}

/** When the message was taken, delivered and picked up, how long each took, and when it goes to the next person. */
export function DeliverySection({ message, whole, now }: DeliverySectionProps) {
  return (
    <section>
      <Title order={3} size="h5" mb="xs">
        Delivery
      </Title>
      {whole === 'here' ? <Steps message={message} now={now} /> : null}
      {whole === 'coming' ? <Skeleton height={96} width={320} maw="100%" /> : null}
      {whole === 'failed' ? (
        <Text size="sm" c="dimmed">
          Unknown until the whole message can be read.
        </Text>
      ) : null}
    </section>
  );
}

function Steps({ message, now }: { message: Message; now: number }) {
  const { timeZone } = useSession();
  const takenOn = civilDateOf(message.created_at, timeZone);
  return (
    <ol className={classes.steps}>
      {deliverySteps(message, now).map(({ label, done, at, took, text }) => (
        <li key={label} className={classes.step} data-done={done || undefined}>
          <span className={classes.label}>{label}</span>
          <span>
            {at === null ? null : (
              <time dateTime={new Date(at).toISOString()} title={formatExact(at, timeZone)}>
                {at !== message.created_at && civilDateOf(at, timeZone) === takenOn
                  ? formatTime(at, timeZone)
                  : formatDayAndTime(at, now, timeZone)}
              </time>
            )}
            {[took, text].filter(Boolean).map((words, index) => (
              <span key={words} className={classes.more}>
                {at !== null || index > 0 ? ', ' : null}
                {words}
              </span>
            ))}
          </span>
        </li>
      ))}
    </ol>
  );
}
