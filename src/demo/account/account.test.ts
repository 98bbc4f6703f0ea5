import { expect, test } from 'vitest';
import { demo } from '#src/demo/testing/demo.ts';
import { parseRows } from '#src/v2/envelope.ts';
import { messageSchema } from '#src/v2/message.ts';
import { lines } from './lines.ts';
import { scripts } from './scripts.ts';

const service = demo();
const messages = await service.messages();
const share = (count: number) => count / messages.length;
const busiest = (hours: number[]) => hours.indexOf(Math.max(...hours));

test('every message can be read, in the list and alone', async () => {
  expect(parseRows(messageSchema, { data: messages })).toMatchObject({ setAside: 0 });
  const single = await Promise.all(
    messages.slice(0, 100).map(async ({ id }) => (await service.json(`/v2/messages/${id}`)).data),
  );
  expect(parseRows(messageSchema, { data: single })).toMatchObject({ setAside: 0 });
});

test('at least 120 situations, told in far more words than that', () => {
  const situations = Object.values(scripts).flatMap((script) => script.situations);
  expect(situations.length).toBeGreaterThanOrEqual(120);
  expect(share(new Set(messages.map(({ content }) => content)).size)).toBeGreaterThan(0.7);
  const page = messages.slice(0, 200).map(({ content }) => content);
  expect(new Set(page).size).toBeGreaterThan(180);
});

test('some messages are emergencies, some Spanish, some empty, most are read', () => {
  const emergencies = share(messages.filter((message) => message.is_emergency).length);
  expect(emergencies).toBeGreaterThan(0.025);
  expect(emergencies).toBeLessThan(0.055);
  expect(share(messages.filter(({ klass_names }) => klass_names === 'Spanish').length)).toBeGreaterThan(0.05);
  expect(messages.some(({ content }) => content === '')).toBe(true);
  const [newest, oldest] = [messages.slice(0, 30), messages.slice(-500)];
  const unread = (some: typeof messages) => some.filter(({ read }) => !read).length / some.length;
  expect(unread(newest)).toBeGreaterThan(unread(oldest) + 0.15);
});

test('most calls come in office hours, on weekdays, but nights have some', () => {
  const hours = Array.from({ length: 24 }, () => 0);
  const clock = new Intl.DateTimeFormat('en-US', {
    hour: 'numeric',
    hourCycle: 'h23',
    timeZone: 'America/New_York',
  });
  for (const { created_at } of messages) {
    const hour = Number(clock.format(new Date(created_at)));
    hours[hour] = (hours[hour] ?? 0) + 1;
  }
  expect(busiest(hours)).toBeGreaterThanOrEqual(8);
  expect(busiest(hours)).toBeLessThan(18);
  expect(hours.slice(0, 5).every((count) => count > 0)).toBe(true);
});

test('callers come back, always from one number, under one contact', () => {
  const numbers = new Map<unknown, Set<unknown>>();
  for (const { contact_id, caller_id } of messages)
    if (caller_id !== 'anonymous')
      numbers.set(contact_id, (numbers.get(contact_id) ?? new Set()).add(caller_id));
  expect([...numbers.values()].every((of) => of.size === 1)).toBe(true);
  expect(numbers.size).toBeLessThan(messages.length * 0.7);
});

test('no number, address or link could be a real person’s', () => {
  for (const message of messages) {
    for (const number of [message.phone_number, message.caller_id, message.alt_phone])
      expect(number).toMatch(/^$|^anonymous$|^\d{3}55501\d\d$|^442079460\d{3}$/);
    expect(message.email).toMatch(/^$|@example\.(com|org|net)$/);
    for (const [, host = ''] of JSON.stringify(message).matchAll(/(?:https?:\/\/|@)([a-z.-]+)/g))
      expect(host).toMatch(/(^|\.)example\.(com|org|net)$/);
  }
});

test('answers stand in the order of the line’s script', () => {
  for (const { did_id, answers } of messages) {
    const line = lines.find(({ didId }) => didId === did_id);
    const questions = Object.keys(line ? scripts[line.script].questions : {});
    expect(Object.keys(answers ?? {}).slice(0, questions.length)).toEqual(questions);
  }
});
