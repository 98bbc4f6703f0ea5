import { Text, Title } from '@mantine/core';
import { FactList } from '#src/ui/facts/FactList.tsx';
import { Fold } from '#src/ui/facts/Fold.tsx';
import { LinkedText } from '#src/ui/text/LinkedText.tsx';
import type { Message } from '#src/v2/message.ts';
import { readAnswers } from './answers.ts';

/** What the caller answered to the questions of the office's script. */
export function AnswersSection({ message }: { message: Message }) {
  const { given, unanswered } = readAnswers(message);
  if (given.length === 0 && unanswered.length === 0) return null;
  return (
    <section>
      <Title order={3} size="h5" mb="xs">
        Answers
      </Title>
      <FactList
        facts={given.map(({ name, label, text }) => ({
          key: name,
          label,
          value: <LinkedText text={text} />,
        }))}
      />
      {unanswered.length > 0 ? (
        <Fold
          label={
            unanswered.length === 1
              ? '1 question not answered'
              : `${unanswered.length} questions not answered`
          }
        >
          <Text size="sm" c="dimmed">
            {unanswered.join(', ')}
          </Text>
        </Fold>
      ) : null}
    </section>
  );
}
