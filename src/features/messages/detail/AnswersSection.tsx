import { Text, Title } from '@mantine/core';
import type { Message } from '#src/v2/message.ts';
import { readAnswers } from './answers.ts';
import { FieldList } from './FieldList.tsx';
import { Fold } from './Fold.tsx';

/** What the caller answered to the questions of the office's script. */
export function AnswersSection({ message }: { message: Message }) {
  const { given, unanswered } = readAnswers(message);
  if (given.length === 0 && unanswered.length === 0) return null;
  return (
    <section>
      <Title order={3} size="h5" mb="xs">
        Answers
      </Title>
      {given.length > 0 ? <FieldList fields={given} /> : null}
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
