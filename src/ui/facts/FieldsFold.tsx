import { Text } from '@mantine/core';
import type { Fields } from '#src/lib/fields/readFields.ts';
import { LinkedText } from '#src/ui/text/LinkedText.tsx';
import { FactList } from './FactList.tsx';
import { Fold } from './Fold.tsx';

interface FieldsFoldProps {
  label: string;
  fields: Fields;
}

/** Everything that the service sent, so that nothing is ever out of reach. */
export function FieldsFold({ label, fields: { filled, empty } }: FieldsFoldProps) {
  return (
    <Fold label={label}>
      <FactList
        facts={filled.map(({ name, label: of, text }) => ({
          key: name,
          label: of,
          value: <LinkedText text={text} />,
        }))}
      />
      {empty.length > 0 ? (
        <Text size="sm" c="dimmed" mt="xs">
          Empty: {empty.join(', ')}
        </Text>
      ) : null}
    </Fold>
  );
}
