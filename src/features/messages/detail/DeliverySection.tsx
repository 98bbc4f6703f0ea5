import { Title } from '@mantine/core';
import { useSession } from '#src/api/useSession.ts';
import { formatDayAndTime, formatExact } from '#src/lib/time/format.ts';
import { FactList } from '#src/ui/facts/FactList.tsx';
import type { Message } from '#src/v2/message.ts';
import { deliverySteps } from './delivery.ts';

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
      <FactList
        facts={deliverySteps(message, now).map(({ label, at, text }) => ({
          label,
          value: (
            <>
              {at === null ? null : (
                <time dateTime={new Date(at).toISOString()} title={formatExact(at, timeZone)}>
                  {formatDayAndTime(at, now, timeZone)}
                </time>
              )}
              {at !== null && text !== null ? ', ' : null}
              {text}
            </>
          ),
        }))}
      />
    </section>
  );
}
