import { expect, test } from 'vitest';
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
