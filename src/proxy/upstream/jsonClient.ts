import { Readable } from 'node:stream';
import { Pool } from 'undici';
import type { Service } from '#src/proxy/config.ts';
import { HttpError } from '#src/proxy/httpError.ts';
import { getFailure, postFailure, unansweredPost } from './answers.ts';
import type { Breaker } from './breaker.ts';
import type { MakeCall } from './callLog.ts';
import { type Deadline, startDeadline } from './deadline.ts';
import { type JsonAnswer, readJson } from './json.ts';
import type { Limits } from './limits.ts';
import { withRetries } from './retry.ts';
import { watchToken } from './tokenWatch.ts';

/** On whose behalf upstream is asked: `gone` aborts when the visitor has left. */
export interface Errand {
  requestId: string;
  gone?: AbortSignal;
}

export interface Question {
  /** Starts with `/v2/`, and is made of checked parts alone. */
  path: string;
  query?: Record<string, string> | null;
  /** What the path is called in logs, without ids; the path itself when left out. */
  route?: string;
  /** One thing is asked for, which may not be there and is small; the 404 of a list means that this is not the V2 API. */
  single?: boolean;
}

export interface JsonClient {
  /** Rejects with an HttpError. */
  get: (question: Question, errand: Errand) => Promise<JsonAnswer>;
  /** Sends once, never again. Rejects with `outcome_unknown` unless it is certain that upstream did nothing. */
  post: (path: string, payload: unknown, errand: Errand) => Promise<JsonAnswer>;
  close: () => Promise<void>;
}

interface Equipment {
  service: Service;
  limits: Limits;
  makeCall: MakeCall;
  breaker: Breaker;
}

/**
 * The V2 API over three pools, so that a flood of reads never delays a write, nor lists a message. A POST passes by the breaker: it is one person's,
 * sent once, and failing reads do not say that it would fail.
 */
export function createJsonClient({ service, limits, makeCall, breaker }: Equipment): JsonClient {
  const { url, token } = service;
  const pool = (connections: number) =>
    new Pool(url.origin, { connections, allowH2: false, connectTimeout: limits.connectMs });
  // Each list in flight can take some 200 MB at worst, so there are not many of them; further questions wait their turn.
  const lists = pool(12);
  const singles = pool(64);
  const writes = pool(4);
  const watch = watchToken(token);
  const base = url.pathname.replace(/\/$/, '');
  const headers = {
    accept: 'application/json',
    'accept-encoding': 'gzip',
    'content-type': 'application/json',
    authorization: `Bearer ${token}`,
    'user-agent': 'frontdesk',
  };

  async function read({ path, query, single = false }: Question, deadline: Deadline, again: () => void) {
    const { signal } = deadline;
    const target = query ? `${base}${path}?${new URLSearchParams(query)}` : `${base}${path}`;
    const send = () => (single ? singles : lists).request({ method: 'GET', path: target, headers, signal });
    const answer = await withRetries(limits, signal, send, again);
    if (answer.statusCode !== 200) throw await getFailure(answer, deadline, single);
    return readJson(answer, single ? limits.singleBytes : limits.jsonBytes, deadline, watch);
  }

  async function write(path: string, payload: unknown, deadline: Deadline) {
    const bytes = Buffer.from(JSON.stringify(payload));
    let sent = false;
    // Pulled only when there is a connection to write to: until then it is certain that nothing has left.
    function* body() {
      sent = true;
      yield bytes;
    }
    const answer = await writes
      .request({
        method: 'POST',
        path: `${base}${path}`,
        headers: { ...headers, 'content-length': String(bytes.length) },
        body: Readable.from(body()),
        // A connection of its own: one kept alive may be closing just now, and would put a good POST in doubt.
        reset: true,
        signal: deadline.signal,
      })
      .catch((error: unknown) => {
        throw unansweredPost(error, sent);
      });
    if (answer.statusCode !== 200 && answer.statusCode !== 201) throw await postFailure(answer, deadline);
    return readJson(answer, limits.jsonBytes, deadline, watch).catch((cause: unknown) => {
      throw new HttpError('outcome_unknown', 'the answer of the service could not be read', { cause });
    });
  }

  return {
    async get(question, { requestId, gone }) {
      const deadline = startDeadline(limits, gone);
      const call = { requestId, method: 'GET' as const, route: question.route ?? question.path };
      const ask = (again: () => void) => breaker.run(() => read(question, deadline, again));
      return makeCall(call, ask).finally(deadline.end);
    },
    async post(path, payload, { requestId }) {
      const deadline = startDeadline(limits);
      const call = { requestId, method: 'POST' as const, route: path };
      return makeCall(call, () => write(path, payload, deadline)).finally(deadline.end);
    },
    async close() {
      await Promise.all([lists.close(), singles.close(), writes.close()]);
    },
  };
}
