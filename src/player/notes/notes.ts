import * as v from 'valibot';

const noteSchema = v.object({
  recordingId: v.number(),
  /** Seconds into the recording. */
  at: v.number(),
  text: v.string(),
});

/** What a person noted of moments of recordings; kept in this browser alone, because they chose to write it there. */
export const notesSchema = v.array(noteSchema);

export type Note = v.InferOutput<typeof noteSchema>;

const MOST_NOTES = 1000;
export const LONGEST_NOTE = 500;

/** Those of one recording, in its order. */
export function notesOf(notes: readonly Note[], recordingId: number): Note[] {
  return notes.filter((note) => note.recordingId === recordingId).toSorted((a, b) => a.at - b.at);
}

/** With a note more; what says nothing is none. A second has one note: a later one takes its place. */
export function withNote(notes: readonly Note[], { recordingId, at, text }: Note): Note[] {
  const note = { recordingId, at: Math.floor(at), text: text.trim().slice(0, LONGEST_NOTE) };
  return note.text === '' ? [...notes] : [...withoutNote(notes, note), note].slice(-MOST_NOTES);
}

export function withoutNote(
  notes: readonly Note[],
  { recordingId, at }: Pick<Note, 'recordingId' | 'at'>,
): Note[] {
  return notes.filter((note) => note.recordingId !== recordingId || note.at !== at);
}
