import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { demo, HEADERS } from '#src/demo/testing/demo.ts';
import { parseRowOrRows } from '#src/v2/envelope.ts';
import type { NewToDo } from '#src/v2/newToDo.ts';
import { readRule } from '#src/v2/rule.ts';
import { toDoSchema } from '#src/v2/toDo.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

/** The documentation's example. */
const example: NewToDo = {
  account_number: 'W0411',
  delivery_type: 'sms',
  contact: 'jose@kauneonga.com',
  from: '+17542838007',
  message_text: 'Latest code: This should be an active todo',
  schedule: {
    frequency: 'weekly',
    times: ['9:00 AM'],
    days: ['Tuesday', 'Thursday', 'Saturday'],
    interval: 2,
  },
};

function post(service: ReturnType<typeof demo>, body: unknown): Promise<Response> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return service.ask('/v2/to_dos', { method: 'POST', headers: HEADERS, body: text });
}

test('the documentation’s example is answered as in the documentation', async () => {
  const service = demo({ now: Date.parse('2024-11-28T17:28:12.723Z') });
  const response = await post(service, example);
  expect(response.status).toBe(201);
  const { data } = await response.json();
  expect(data.to_do).toMatchObject({
    delivery_type: 'sms',
    contact: 'jose@kauneonga.com',
    created_at: '2024-11-28T17:28:12.723Z',
    message_text: example.message_text,
    from: '7542838007',
    times: null,
    run_at: null,
    is_sending: false,
  });
  expect(data.schedule).toMatchObject({
    schedulable_id: data.to_do.id,
    schedulable_type: 'ToDo',
    rule: { rule_type: 'IceCube::WeeklyRule', interval: 2, validations: { day: [2, 4, 6] } },
    times: ['9:00 AM'],
    previous_occurrence: null,
    next_occurrence: '2024-11-30T14:00:00.000Z',
  });
});

test('what was created is listed, first, and its occurrences go on with the clock', async () => {
  const service = demo({ now: Date.parse('2024-11-28T17:28:12.723Z') });
  const { data } = await (await post(service, example)).json();
  expect((await service.json('/v2/to_dos')).data[0]).toEqual(data);
  vi.advanceTimersByTime(3 * 86_400_000);
  expect((await service.json('/v2/to_dos')).data[0].schedule).toMatchObject({
    previous_occurrence: '2024-11-30T14:00:00.000Z',
    next_occurrence: '2024-12-10T14:00:00.000Z',
  });
});

test.each([
  ['contact', { ...example, contact: ' ' }],
  ['delivery_type', { ...example, delivery_type: 'fax' }],
  ['schedule.times.0', { ...example, schedule: { ...example.schedule, times: ['9 AM'] } }],
  ['schedule.days', { ...example, schedule: { ...example.schedule, days: [] } }],
  ['schedule.frequency', { ...example, schedule: { ...example.schedule, frequency: 'daily' } }],
  ['schedule.interval', { ...example, schedule: { ...example.schedule, interval: 0 } }],
  ['note', { ...example, note: 'a field that is not known' }],
])('a To Do with a wrong %s is refused by that name, and not kept', async (field, body) => {
  const service = demo();
  const response = await post(service, body);
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({
    success: false,
    info: expect.stringContaining(`${field}: `),
    data: {},
  });
  expect((await service.json('/v2/to_dos')).data).toHaveLength(40);
});

test.each(['', '{"account_number":', 'null', '[]'])('the body %o is refused', async (body) => {
  expect((await post(demo(), body)).status).toBe(422);
});

test('the account has forty To Dos that can be read, with rules of several kinds', async () => {
  const body = await demo().json('/v2/to_dos');
  const { rows, setAside } = parseRowOrRows(toDoSchema, body);
  expect([rows.length, setAside]).toEqual([40, 0]);
  expect(rows.filter(({ schedule }) => !schedule)).toHaveLength(1);
  const rules = rows.flatMap(({ schedule }) =>
    schedule ? [readRule(schedule.rule)?.kind ?? 'unknown'] : [],
  );
  expect([...new Set(rules)].toSorted()).toEqual(['daily', 'monthly', 'unknown', 'weekly', 'yearly']);
});

test('every To Do of the account is next sent after now, and was last sent before', async () => {
  const now = Date.parse('2026-11-23T17:30:00Z');
  const { rows } = parseRowOrRows(toDoSchema, await demo({ now }).json('/v2/to_dos'));
  const schedules = rows.flatMap(({ schedule }) => schedule ?? []);
  for (const { next_occurrence, previous_occurrence } of schedules) {
    expect(next_occurrence ?? Infinity).toBeGreaterThan(now);
    expect(previous_occurrence ?? 0).toBeLessThanOrEqual(now);
  }
  expect(schedules.filter(({ next_occurrence }) => next_occurrence === null)).toHaveLength(1);
});
