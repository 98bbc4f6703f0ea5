import { useMemo } from 'react';
import { keepText } from '#src/lib/kept/keptText.ts';
import { useKept } from '#src/ui/useKept.ts';
import { type Note, notesOf, notesSchema, withNote, withoutNote } from './notes.ts';

const kept = keepText({ name: 'moments', schema: notesSchema, otherwise: [] });

interface ChangeNotes {
  /** False where the browser would not keep it. */
  add: (at: number, text: string) => boolean;
  remove: (at: number) => void;
}

/** A person's notes of a recording's moments, and the ways to change them. */
export function useNotes(user: string, recordingId: number): [Note[], ChangeNotes] {
  const keptNotes = kept.of(user);
  const [all] = useKept(keptNotes);
  const notes = useMemo(() => notesOf(all, recordingId), [all, recordingId]);
  return [
    notes,
    {
      add: (at, text) => keptNotes.update((now) => withNote(now, { recordingId, at, text })),
      remove: (at) => void keptNotes.update((now) => withoutNote(now, { recordingId, at })),
    },
  ];
}
