import { Badge, Group, Text, Title } from '@mantine/core';
import { IconUrgent } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useSession } from '#src/api/useSession.ts';
import { callerName, companyBesideName } from '#src/features/messages/caller.ts';
import { fieldLabel } from '#src/lib/fields/fieldWords.ts';
import { formatDayAndTime, formatExact } from '#src/lib/time/format.ts';
import type { Message } from '#src/v2/message.ts';

interface MessageHeadingProps {
  message: Message;
  now: number;
  /** More of who called. */
  children?: ReactNode;
}

export function MessageHeading({ message, now, children }: MessageHeadingProps) {
  const { timeZone } = useSession();
  const { created_at, receiver_name, status, disposition } = message;
  const facts = [
    receiver_name?.trim() ? `for ${receiver_name.trim()}` : null,
    status?.trim() ? fieldLabel(status) : null,
    disposition?.trim() ? fieldLabel(disposition) : null,
  ].filter((fact) => fact !== null);
  const company = companyBesideName(message);
  return (
    <header>
      <Group gap="sm">
        <Title order={2} size="h2" style={{ overflowWrap: 'anywhere' }}>
          {callerName(message)}
        </Title>
        {message.is_emergency ? (
          <Badge color="red.9" leftSection={<IconUrgent aria-hidden size={14} />}>
            Emergency
          </Badge>
        ) : null}
      </Group>
      <Text c="dimmed" size="sm" mt={4}>
        {company ? `${company} · ` : null}
        <time dateTime={new Date(created_at).toISOString()} title={formatExact(created_at, timeZone)}>
          {formatDayAndTime(created_at, now, timeZone)}
        </time>
        {facts.map((fact) => ` · ${fact}`).join('')}
      </Text>
      {children}
    </header>
  );
}
