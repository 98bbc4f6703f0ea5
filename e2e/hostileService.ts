import { once } from 'node:events';
import { createServer } from 'node:http';
import * as v from 'valibot';
import { invariant } from '#src/lib/invariant.ts';
import { messageSchema } from '#src/v2/message.ts';
import { cdrSchema, recordingSchema } from '#src/v2/recording.ts';
import { toDoSchema } from '#src/v2/toDo.ts';

/** Stands in every text: where it is found besides the page itself, something leaked. */
export const CANARY = 'canary7f3a';

const script = 'alert(1);fetch("http://hostile.invalid/")';

/** Each the text of every field of one message, one To Do and one recording. */
export const hostileTexts = [
  `${CANARY}"><script>${script}</script><img src=x onerror='${script}'><svg onload=${script}><a href="javascript:${script}">x</a><iframe srcdoc="<script>${script}</script>">`,
  `javascript:${script}//${CANARY}@example.com`,
  `data:text/html;${CANARY},<script>${script}</script>`,
  `\u202E${CANARY} \${${script}} {{constructor.constructor('${script}')()}} <%= ${CANARY} %> ${'W'.repeat(400)} //hostile.invalid/x http://hostile.invalid/\u0000`,
];

/** Every field that may be text says the same; what must be something else is left out. */
function fieldsSaying(text: string, entries: Record<string, v.GenericSchema>): Record<string, unknown> {
  const takesText = Object.entries(entries).filter(([, schema]) => v.is(schema, text));
  return { ...Object.fromEntries(takesText.map(([key]) => [key, text])), [text]: text, unknown_field: text };
}

function messageSaying(text: string, index: number): object {
  return {
    ...fieldsSaying(text, messageSchema.entries),
    id: index + 1,
    created_at: new Date().toISOString(),
    answers: { [text]: text, list: [text, { [text]: text }], empty: null },
    delivered_to: [text],
    call_id: index + 1,
    to_do_task_id: index + 1,
  };
}

function toDoSaying(text: string, index: number): object {
  const { to_do: toDo, schedule } = toDoSchema.entries;
  const occurrence = new Date(Date.now() + 86_400_000).toISOString();
  return {
    to_do: { ...fieldsSaying(text, toDo.entries), id: index + 1 },
    schedule: {
      ...fieldsSaying(text, schedule.wrapped.entries),
      id: index + 1,
      rule: text,
      times: [text],
      next_occurrence: occurrence,
    },
  };
}

function recordingSaying(text: string, index: number): object {
  return {
    ...fieldsSaying(text, recordingSchema.entries),
    id: index + 1,
    call_id: index + 1,
    started_at: new Date().toISOString(),
    cdr: { ...fieldsSaying(text, cdrSchema.entries), talk_sec: 60 },
  };
}

const messages = hostileTexts.map(messageSaying);
const lists = new Map<string, object[]>([
  ['/api/v2/messages', messages],
  ['/api/v2/to_dos', hostileTexts.map(toDoSaying)],
  ['/api/v2/call-recordings', hostileTexts.map(recordingSaying)],
]);

/** A V2 service whose every text is an attack. `url` is the base for FRONTDESK_API_URL. */
export async function startHostileService(): Promise<{ url: string; stop: () => void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://service.invalid');
    const id = /^\/api\/v2\/messages\/(\d+)$/.exec(pathname)?.[1];
    const data = id === undefined ? lists.get(pathname) : messages[Number(id) - 1];
    response.writeHead(data ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(data ? { data } : {}));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  invariant(address && typeof address === 'object', 'the service listens on TCP');
  return {
    url: `http://127.0.0.1:${address.port}/api`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
