import { Text } from '@mantine/core';
import { useSession } from '#src/api/useSession.ts';
import type { Message } from '#src/v2/message.ts';
import { allFields } from './allFields.ts';
import { FieldList } from './FieldList.tsx';
import { Fold } from './Fold.tsx';

/** Everything that the service sent, so that nothing is ever out of reach. */
export function AllFieldsFold({ message }: { message: Message }) {
  const { timeZone } = useSession();
  const { filled, empty } = allFields(message, timeZone);
  return (
    <Fold label="All fields">
      <FieldList fields={filled} />
      <Text size="sm" c="dimmed" mt="xs">
        Empty: {empty.join(', ')}
      </Text>
    </Fold>
  );
}
