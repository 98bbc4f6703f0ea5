import { expect, test } from 'vitest';
import { allFields } from './allFields.ts';
import { readAnswers } from './answers.ts';
import { aMessage } from '#src/features/messages/message.fixture.ts';

test('answers keep the order of the script, and say what was left open', () => {
  const message = aMessage({
    content: 'Please call back',
    answers: {
      urgent: 'Yes',
      content: 'Please call back',
      other_parties: '',
      days: ['Mon', 'Tue'],
      user_id: null,
      children: 0,
    },
  });
  expect(readAnswers(message)).toEqual({
    given: [
      { name: 'urgent', label: 'Urgent', text: 'Yes' },
      { name: 'days', label: 'Days', text: 'Mon, Tue' },
      { name: 'children', label: 'Children', text: '0' },
    ],
    unanswered: ['Other parties', 'User ID'],
  });
});

test('a message without answers has none', () => {
  expect(readAnswers(aMessage({ answers: null }))).toEqual({ given: [], unanswered: [] });
});

test('every field that was sent is there, known or not, with its instants in the zone', () => {
  const sent = { first_name: 'Ann', last_name: '', moon_phase: { name: 'waxing' }, tags: ['a', 'b'] };
  const { filled, empty } = allFields(aMessage(sent), 'America/New_York');
  const texts = new Map(filled.map(({ name, text }) => [name, text]));
  expect(texts.get('created_at')).toBe('Mon, Nov 23, 2026, 10:00:00 AM EST');
  expect(texts.get('moon_phase')).toBe('Name: waxing');
  expect(texts.get('tags')).toBe('a, b');
  expect(empty).toContain('Last name');
  expect(filled.length + empty.length).toBe(Object.keys(aMessage(sent)).length);
});
