import { expect, type Page } from '@playwright/test';
import { audioFaults, type AudioFaultName, FAULT_AGENT } from '#src/demo/faults.ts';
import { invariant } from '#src/lib/invariant.ts';
import { parseRows } from '#src/v2/envelope.ts';
import { type Recording, recordingSchema } from '#src/v2/recording.ts';

export const player = (page: Page) => page.getByRole('region', { name: /^Player/ });
export const play = (page: Page) => player(page).getByRole('button', { name: /^Play / });
export const pause = (page: Page) => player(page).getByRole('button', { name: /^Pause / });
export const place = (page: Page) => player(page).getByRole('slider', { name: 'Place in the recording' });
export const seconds = async (page: Page) => Number(await place(page).inputValue());
/** Waits until it has played on beyond a place. */
export const isHeardBeyond = (page: Page, from: number) =>
  expect.poll(() => seconds(page)).toBeGreaterThan(from);

async function recordings(page: Page): Promise<Recording[]> {
  const answer = await page.request.get('/api/v2/call-recordings');
  return parseRows(recordingSchema, await answer.json()).rows;
}

/** The ids of the demo account's calls that play for a while. */
export async function playableCalls(page: Page): Promise<number[]> {
  return (await recordings(page)).flatMap(({ call_id, recording, agent_username, cdr }) => {
    const talk = cdr?.talk_sec ?? 0;
    return call_id && recording && agent_username !== FAULT_AGENT && talk > 40 && talk < 600 ? [call_id] : [];
  });
}

/** The demo account's call whose audio has a fault. */
export async function faultyCall(page: Page, fault: AudioFaultName): Promise<number> {
  const faulty = (await recordings(page))
    .filter(({ agent_username }) => agent_username === FAULT_AGENT)
    .toSorted((a, b) => a.id - b.id);
  const call = faulty[audioFaults.findIndex(({ name }) => name === fault)]?.call_id;
  invariant(call, 'the demo account has a call for each fault of audio');
  return call;
}

/** Lets every recording be this file, in ranges too. */
export async function serveAudio(page: Page, file: Buffer, type: string): Promise<void> {
  await page.route(/\/recordings\/.+/, (route) => {
    const range = /^bytes=(\d+)-(\d*)$/.exec(route.request().headers()['range'] ?? '');
    const from = Number(range?.[1] ?? 0);
    const to = Math.min(file.length, range?.[2] ? Number(range[2]) + 1 : file.length);
    return route.fulfill({
      status: range ? 206 : 200,
      contentType: type,
      headers: {
        'accept-ranges': 'bytes',
        ...(range && { 'content-range': `bytes ${from}-${to - 1}/${file.length}` }),
      },
      body: file.subarray(from, to),
    });
  });
}
