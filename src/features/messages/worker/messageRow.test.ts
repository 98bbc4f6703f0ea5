import { expect, test } from 'vitest';
import { aMessage } from '#src/features/messages/message.fixture.ts';
import { messageRow } from './messageRow.ts';

const foundIn = (fields: Record<string, unknown>, typed: string) => messageRow(aMessage(fields), typed).found;

const ann = { first_name: 'Ann' };
const far = 'x '.repeat(100);

test('what the row shows needs no words', () => {
  const fields = { ...ann, phone: '9548326297', content: 'The boiler leaks' };
  for (const typed of ['', 'ann', '954-832', 'ann boiler leaks']) expect(foundIn(fields, typed)).toBeNull();
});

test('the part of a field that is shown is that around the word which the row does not show', () => {
  const note = `Ann called. ${far} the boiler leaks`;
  const found = foundIn({ ...ann, content: 'Call back', note }, 'ann boiler');
  expect(found).toMatchObject({ label: 'Note' });
  expect(found?.text).toMatch(/^…[x ]+ the boiler leaks$/);
});

test('what is only in a part of the preview that a line may not have room for is told', () => {
  const content = `The caller would like to speak to someone about the old boiler`;
  expect(foundIn({ ...ann, content }, 'caller')).toBeNull();
  expect(foundIn({ ...ann, content }, 'boiler')).toMatchObject({ label: 'Content' });
});

test('no character is cut in two', () => {
  for (const spaces of ['', ' ']) {
    const note = `${spaces}${'😀'.repeat(100)} boiler ${'😀'.repeat(100)}`;
    expect(foundIn({ ...ann, note }, 'boiler')?.text).toMatch(/^…😀+ boiler 😀+…$/u);
  }
});
