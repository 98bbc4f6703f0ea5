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
  const [all, set] = useKept(kept.of(user));
  const notes = useMemo(() => notesOf(all, recordingId), [all, recordingId]);
  return [
    notes,
    {
      add: (at, text) => set(withNote(all, { recordingId, at, text })),
      remove: (at) => void set(withoutNote(all, { recordingId, at })),
    },
  ];
}
