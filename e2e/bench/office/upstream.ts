// The service as quick as can be, so that it is not what is measured: everything it says is made before it is ready.
// Its arguments: the messages of its year, the minutes of its one recording, its clock, and a folder of pages if it is to serve some.
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CivilDate } from '#src/lib/time/civilDate.ts';
import { parseWireDate } from '#src/v2/wireDate.ts';
import { recordingOf } from './audio.ts';
import { sendPage } from './pages.ts';
import { MESSAGE_BYTES } from './sizes.ts';
import { messageOfBytes, yearOf } from './year.ts';

const [, , messages = '1000', minutes = '60', now = String(Date.now()), pages] = process.argv;
const days = Array.from(yearOf(Number(messages), Number(now)), ({ day, rows }) => ({
  day,
  rows: Buffer.from(rows.map((row) => JSON.stringify(row)).join(',')),
})).filter(({ rows }) => rows.length > 0);
const one = Buffer.from(JSON.stringify({ data: messageOfBytes(MESSAGE_BYTES, Number(now)) }));
const audio = recordingOf(Number(minutes));
/** How often each window of messages was asked for, by its query. */
const counted: Record<string, number> = {};

function sendJson(response: ServerResponse, parts: readonly Uint8Array[]): void {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': length });
  for (const part of parts) response.write(part);
  response.end();
}

function listOf(from: CivilDate | null, to: CivilDate | null): Buffer[] {
  const wanted = days.filter(({ day }) => (!from || day >= from) && (!to || day <= to));
  const rows = wanted.flatMap(({ rows: ofDay }, index) =>
    index === 0 ? [ofDay] : [Buffer.from(','), ofDay],
  );
  return [Buffer.from('{"data":['), ...rows, Buffer.from(']}')];
}

function sendAudio(range: string | undefined, response: ServerResponse): void {
  const match = /^bytes=(\d+)-(\d*)$/.exec(range ?? '');
  const first = match ? Number(match[1]) : 0;
  const last = Math.min(match?.[2] ? Number(match[2]) : audio.length - 1, audio.length - 1);
  response.writeHead(match ? 206 : 200, {
    'content-type': 'audio/mpeg',
    'accept-ranges': 'bytes',
    'content-length': last - first + 1,
    ...(match && { 'content-range': `bytes ${first}-${last}/${audio.length}` }),
  });
  response.end(audio.subarray(first, last + 1));
}

const server = createServer((request, response) => {
  const { pathname, search, searchParams } = new URL(request.url ?? '/', 'http://upstream');
  if (pathname === '/counted') return response.end(JSON.stringify(counted));
  if (pathname.startsWith('/audio/')) return sendAudio(request.headers.range, response);
  if (pathname === '/api/v2/call-recordings') return sendJson(response, [recordings()]);
  if (pathname === '/api/v2/messages') {
    counted[search] = (counted[search] ?? 0) + 1;
    const from = parseWireDate(searchParams.get('from_date') ?? '');
    const to = parseWireDate(searchParams.get('to_date') ?? '');
    return sendJson(response, listOf(from, to));
  }
  if (pathname.startsWith('/api/v2/messages/')) return sendJson(response, [one]);
  if (pages !== undefined && sendPage(pages, pathname, response)) return;
  return response.writeHead(404).end();
});
server.keepAliveTimeout = 60_000;

function recordings(): Buffer {
  const { port } = server.address() as AddressInfo;
  const recording = `http://127.0.0.1:${port}/audio/1.mp3`;
  const row = { id: 1, call_id: 1, started_at: new Date(Number(now)).toISOString(), recording, cdr: null };
  return Buffer.from(JSON.stringify({ data: [row] }));
}

server.listen(0, '127.0.0.1', () => {
  console.log(`ready at http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
