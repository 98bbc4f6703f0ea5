import { Title } from '@mantine/core';
import { useSession } from '#src/api/useSession.ts';
import { formatDayAndTime, formatExact } from '#src/lib/time/format.ts';
import type { Message } from '#src/v2/message.ts';
import { deliverySteps } from './delivery.ts';
import classes from './FieldList.module.css';

interface DeliverySectionProps {
  message: Message;
  now: number;
}

/** When the message was taken, delivered and picked up, and when it goes to the next person. */
export function DeliverySection({ message, now }: DeliverySectionProps) {
  const { timeZone } = useSession();
  return (
    <section>
      <Title order={3} size="h5" mb="xs">
        Delivery
      </Title>
      <dl className={classes.fields}>
        {deliverySteps(message, now).map(({ label, at, text }) => (
          <div key={label} className={classes.field}>
            <dt>{label}</dt>
            <dd>
              {at === null ? null : (
                <time dateTime={new Date(at).toISOString()} title={formatExact(at, timeZone)}>
                  {formatDayAndTime(at, now, timeZone)}
                </time>
              )}
              {at !== null && text !== null ? ', ' : null}
              {text}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
