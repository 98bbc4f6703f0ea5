import { expect, test } from 'vitest';
import { clips } from '#src/demo/account/clips.ts';
import { AUDIO, demo } from '#src/demo/testing/demo.ts';
import { parseRows } from '#src/v2/envelope.ts';
import { type Cdr, recordingSchema } from '#src/v2/recording.ts';

const service = demo();
const { rows, setAside } = parseRows(recordingSchema, await service.json('/v2/call-recordings'));
const cdrs = rows.flatMap(({ cdr }) => cdr ?? []);
const seconds = (value: number | null) => value ?? 0;

test('about three hundred calls, all readable, newest first, each with ids of its own', () => {
  expect(setAside).toBe(0);
  expect(rows.length).toBeGreaterThan(270);
  expect(rows.length).toBeLessThan(330);
  const started = rows.map(({ started_at }) => seconds(started_at));
  expect(started).toEqual(started.toSorted((a, b) => b - a));
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  expect(new Set(rows.map(({ call_id }) => call_id)).size).toBe(rows.length);
});

test('a third are the calls of messages, and agree with them', async () => {
  const messages = await service.messages();
  const byCall = new Map(
    messages.flatMap((message) => (message.call_id ? [[message.call_id, message]] : [])),
  );
  const linked = rows.flatMap((row) => {
    const message = byCall.get(row.call_id ?? 0);
    return message ? [{ row, message }] : [];
  });
  expect(linked).toHaveLength(byCall.size);
  expect(linked.length / rows.length).toBeGreaterThan(0.28);
  expect(linked.length / rows.length).toBeLessThan(0.4);
  for (const { row, message } of linked) {
    expect(row.cdr?.agent_id ?? message.agent_id).toBe(message.agent_id);
    expect([row.from, 'anonymous']).toContain(message.caller_id);
    expect(seconds(row.started_at)).toBeLessThan(Date.parse(message.created_at));
  }
});

/** Differences of instants, in whole seconds. */
function between(from: number | null, to: number | null): number {
  return Math.floor((seconds(to) - seconds(from)) / 1000);
}

const sum = (cdr: Cdr, ...fields: ('ivr' | 'wait' | 'talk' | 'hold' | 'transfer' | 'conference')[]) =>
  fields.reduce((total, field) => total + seconds(cdr[`${field}_sec`]), 0);

test('the figures of every call detail record add up', () => {
  for (const cdr of cdrs) {
    const { start_time, agent_answer_time, hang_up_time, end_time } = cdr;
    const inCall = sum(cdr, 'talk', 'hold', 'transfer', 'conference');
    const before = sum(cdr, 'ivr', 'wait');
    expect(cdr.connection_sec).toBe(before + inCall);
    expect(between(start_time, hang_up_time)).toBe(cdr.connection_sec);
    expect(between(hang_up_time, end_time)).toBe(cdr.wrap_sec);
    expect(seconds(cdr.conference_talk_sec)).toBeLessThanOrEqual(seconds(cdr.conference_sec));
    expect(between(start_time, agent_answer_time ?? hang_up_time)).toBe(before);
    expect([inCall > 0, cdr.agent_id !== null]).toEqual([
      agent_answer_time !== null,
      agent_answer_time !== null,
    ]);
  }
});

test('talk and hold are as long as the recording', () => {
  const lengths = new Set([3600, ...clips.map(({ bytes }) => Math.round(bytes / 3000))]);
  const recorded = rows.flatMap(({ recording, cdr }) => (recording && cdr ? [cdr] : []));
  for (const cdr of recorded) expect(lengths).toContain(sum(cdr, 'talk', 'hold'));
  expect(recorded.filter((cdr) => cdr.talk_sec === 3600)).toHaveLength(1);
});

test('agents, skills, kinds of calls and who hung up differ; a few calls lack something', () => {
  const kinds = (field: keyof Cdr) => new Set(cdrs.map((cdr) => cdr[field])).size;
  expect(kinds('agent_name')).toBeGreaterThan(5);
  expect(kinds('skill_name')).toBe(5);
  expect(kinds('call_type')).toBe(2);
  expect(kinds('who_hung_up')).toBeGreaterThan(1);
  expect(cdrs.filter(({ is_orphaned }) => is_orphaned)).toHaveLength(1);
  expect(rows.filter(({ cdr }) => !cdr).length).toBeGreaterThan(0);
  expect(rows.filter(({ recording }) => !recording).length).toBeGreaterThan(0);
});

test('links live elsewhere, look signed, and are the same for a while', async () => {
  const links = rows.flatMap(({ recording }) => recording ?? []);
  for (const link of links)
    expect(link).toMatch(/^https:\/\/audio\.example\/\d+\.mp3\?expires=\d{10}&signature=[\da-f]{32}$/);
  const again = parseRows(recordingSchema, await service.json('/v2/call-recordings'));
  expect(again.rows.flatMap(({ recording }) => recording ?? [])).toEqual(links);
  expect(links.every((link) => link.startsWith(AUDIO))).toBe(true);
});
