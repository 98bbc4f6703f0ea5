import { expect, test } from 'vitest';
import { callFacts } from './callFacts.ts';
import { exampleCall } from './exampleCall.ts';

test('the facts of the example', () => {
  expect(callFacts(exampleCall())).toEqual({
    start: Date.parse('2024-09-16T16:47:21.169Z'),
    from: '529841275287',
    did: '5617819977',
    agent: 'jose',
    skill: 'Spanish',
    talk: 6,
    wait: 11,
    length: 18,
    hungUpBy: 'Agent',
  });
});

test('what the call does not say, its CDR may', () => {
  const bare = { started_at: null, from: '', did_number: null, agent_username: '' };
  const facts = callFacts(exampleCall({ ...bare, cdr: { callerid: '9548326297', did: '5617819977' } }));
  expect(facts).toMatchObject({
    start: Date.parse('2024-09-16T16:47:07.002Z'),
    from: '9548326297',
    did: '5617819977',
    agent: 'jose',
  });
});

test('without a CDR the times are unknown, not zero', () => {
  expect(callFacts(exampleCall({ cdr: null }))).toMatchObject({
    talk: null,
    wait: null,
    length: null,
    skill: null,
    hungUpBy: null,
  });
});

test('a length that is not told is from start to end, unless the end is before the start', () => {
  expect(callFacts(exampleCall({ cdr: { connection_sec: null } })).length).toBeCloseTo(18.169);
  const backwards = { connection_sec: null, end_time: '2024-09-16T16:00:00Z' };
  expect(callFacts(exampleCall({ cdr: backwards })).length).toBeNull();
});
