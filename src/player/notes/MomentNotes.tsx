import { ActionIcon, Anchor, Button, Text, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type FormEvent, useEffect, useState } from 'react';
import { useSession } from '#src/api/useSession.ts';
import { formatClock } from '#src/lib/time/format.ts';
import { player, usePlayer } from '#src/player/usePlayer.ts';
import classes from './MomentNotes.module.css';
import { LONGEST_NOTE } from './notes.ts';
import { useNotes } from './useNotes.ts';

/** Notes at moments of the loaded recording. */
export function MomentNotes({ recordingId }: { recordingId: number }) {
  const { user } = useSession();
  const [notes, { add, remove }] = useNotes(user, recordingId);
  const second = usePlayer(({ elapsed }) => Math.floor(elapsed));
  const canSeek = usePlayer(({ seeking }) => seeking.is === 'free');
  const [text, setText] = useState('');
  /** The moment that is written about is where somebody began to write. */
  const [at, setAt] = useState<number | null>(null);
  const [isLost, setLost] = useState(false);
  const isWriting = text !== '';
  // The next recording would take the text along, and the focus.
  useEffect(() => (isWriting ? player.hold() : undefined), [isWriting]);

  function save(event: FormEvent): void {
    event.preventDefault();
    if (text.trim() === '') return;
    setLost(!add(at ?? second, text));
    setText('');
    setAt(null);
  }

  return (
    <section aria-label="Notes on this recording" className={classes.notes}>
      {notes.length > 0 ? (
        <ul className={classes.list}>
          {notes.map((note) => (
            <li key={note.at}>
              <Anchor
                component="button"
                type="button"
                size="sm"
                className={classes.at}
                disabled={!canSeek}
                onClick={() => player.seek(note.at)}
              >
                {formatClock(note.at)}
              </Anchor>
              <span className={classes.text}>{note.text}</span>
              <ActionIcon
                variant="subtle"
                color="gray"
                className={classes.remove}
                aria-label={`Remove the note at ${formatClock(note.at)}`}
                onClick={() => remove(note.at)}
              >
                <IconX size={16} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
      ) : null}
      <form className={classes.form} onSubmit={save}>
        <TextInput
          size="xs"
          className={classes.input ?? ''}
          aria-label={`Note at ${formatClock(at ?? second)}`}
          placeholder={`Note at ${formatClock(at ?? second)}`}
          maxLength={LONGEST_NOTE}
          value={text}
          onChange={({ currentTarget: { value } }) => {
            setText(value);
            setAt(value === '' ? null : (at ?? second));
          }}
        />
        <Button type="submit" size="xs" variant="default" className={classes.save ?? ''}>
          Save note
        </Button>
      </form>
      <Text size="xs" c="dimmed" role={isLost ? 'alert' : undefined}>
        {isLost
          ? 'This browser saves nothing: your notes will be gone when you leave this page.'
          : 'Your notes are saved in this browser only, and nobody else sees them. To delete them, use the account menu.'}
      </Text>
    </section>
  );
}
