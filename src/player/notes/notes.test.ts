import { expect, test } from 'vitest';
import { LONGEST_NOTE, notesOf, withNote, withoutNote } from './notes.ts';

const first = { recordingId: 36, at: 83, text: 'the address' };

test('a note stands at its second, and notes in the order of the recording', () => {
  const notes = withNote(withNote([first], { recordingId: 36, at: 12.9, text: ' her number ' }), {
    recordingId: 37,
    at: 1,
    text: 'another call',
  });
  expect(notesOf(notes, 36)).toEqual([{ recordingId: 36, at: 12, text: 'her number' }, first]);
});

test('a second has one note, and an empty one is none', () => {
  expect(withNote([first], { ...first, text: 'the new address' })).toEqual([
    { ...first, text: 'the new address' },
  ]);
  expect(withNote([first], { recordingId: 36, at: 5, text: '  ' })).toEqual([first]);
});

test('a note goes alone', () => {
  const other = { ...first, recordingId: 37 };
  expect(withoutNote([first, other], first)).toEqual([other]);
});

test('notes are bounded in number and length', () => {
  let notes = [first];
  for (let at = 0; at < 1100; at += 1) notes = withNote(notes, { recordingId: 1, at, text: 'x'.repeat(600) });
  expect(notes).toHaveLength(1000);
  expect(notes.at(-1)).toMatchObject({ at: 1099, text: 'x'.repeat(LONGEST_NOTE) });
});
