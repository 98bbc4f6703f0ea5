import { Text, VisuallyHidden } from '@mantine/core';
import type { Message } from '#src/v2/message.ts';
import { LinkedText } from '#src/ui/text/LinkedText.tsx';
import classes from './MessageText.module.css';

/** What the caller said, and the note that the agent added. */
export function MessageText({ message: { content, note } }: { message: Message }) {
  return (
    <section>
      <VisuallyHidden component="h3">What they said</VisuallyHidden>
      {content?.trim() ? (
        <p className={classes.text} dir="auto">
          <LinkedText text={content.trim()} />
        </p>
      ) : (
        <Text c="dimmed">The message has no text.</Text>
      )}
      {note?.trim() ? (
        <p className={classes.note} dir="auto">
          <strong>Note: </strong>
          <LinkedText text={note.trim()} />
        </p>
      ) : null}
    </section>
  );
}
