import { Badge, Group, Text, Title } from '@mantine/core';
import { IconUrgent } from '@tabler/icons-react';
import { useSession } from '#src/api/useSession.ts';
import { formatDayAndTime } from '#src/lib/time/format.ts';
import type { Message } from '#src/v2/message.ts';
import { callerName, companyBesideName } from '#src/features/messages/caller.ts';
import { fieldLabel } from '#src/lib/fields/fieldWords.ts';

interface MessageHeadingProps {
  message: Message;
  now: number;
}

export function MessageHeading({ message, now }: MessageHeadingProps) {
  const { timeZone } = useSession();
  const facts = [
    companyBesideName(message),
    formatDayAndTime(message.created_at, now, timeZone),
    message.receiver_name?.trim() ? `for ${message.receiver_name.trim()}` : null,
    message.status ? fieldLabel(message.status) : null,
  ];
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
        {facts.filter(Boolean).join(' · ')}
      </Text>
    </header>
  );
}
