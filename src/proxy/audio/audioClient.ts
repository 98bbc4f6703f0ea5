import type { Dispatcher } from 'undici';
import type { Service } from '#src/proxy/config.ts';
import { HttpError } from '#src/proxy/httpError.ts';
import type { Breakers } from '#src/proxy/upstream/breakers.ts';
import type { MakeCall } from '#src/proxy/upstream/callLog.ts';
import { startDeadline } from '#src/proxy/upstream/deadline.ts';
import { discard } from '#src/proxy/upstream/discard.ts';
import type { Errand } from '#src/proxy/upstream/jsonClient.ts';
import type { Limits } from '#src/proxy/upstream/limits.ts';
import { withRetries } from '#src/proxy/upstream/retry.ts';
import type { AddressPolicy, Permitted } from './addressPolicy.ts';
import type { createAudioPools } from './pools.ts';
import { type ByteRange, formatRange } from './range.ts';

interface AudioQuestion {
  range: ByteRange | null;
  /** An `If-Range` validator, already checked to be one. */
  ifRange: string | null;
}

/** Upstream's answer, whatever its status but a redirect, and the address that gave it in the end. */
export interface AudioAnswer {
  answer: Dispatcher.ResponseData;
  from: Permitted;
}

interface Equipment {
  service: Service;
  policy: AddressPolicy;
  pools: ReturnType<typeof createAudioPools>;
  limits: Limits;
  makeCall: MakeCall;
  breakers: Breakers;
}

export type AudioClient = (
  url: string,
  question: AudioQuestion,
  errand: Required<Errand>,
) => Promise<AudioAnswer>;

const MOST_REDIRECTS = 2;
const redirects = new Set([301, 302, 303, 307, 308]);

/** Asks for audio, each address judged before it is asked: the first, and what it redirects to. Rejects with an HttpError. */
export function createAudioClient({
  service,
  policy,
  pools,
  limits,
  makeCall,
  breakers,
}: Equipment): AudioClient {
  async function ask(from: Permitted, question: AudioQuestion, signal: AbortSignal, again: () => void) {
    const send = () =>
      pools.poolFor(from).request({
        method: 'GET',
        path: `${from.url.pathname}${from.url.search}`,
        headers: headersFor(from, question, service.token),
        signal,
      });
    const answer = await withRetries(limits, signal, send, again);
    if (answer.statusCode < 500) return answer;
    discard(answer.body);
    throw new HttpError('upstream_unavailable', 'the service had an error of its own');
  }

  async function follow(url: string, question: AudioQuestion, signal: AbortSignal, again: () => void) {
    let address = url;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      const from = policy(address);
      if (!from)
        throw new HttpError('upstream_invalid', 'the recording is at an address that is not allowed');
      const breaker = breakers.for(from.url.host);
      const answer = await breaker.run(() => ask(from, question, signal, again));
      if (!redirects.has(answer.statusCode)) return { answer, from };
      discard(answer.body);
      address = target(answer.headers.location, from.url);
    }
    throw new HttpError('upstream_invalid', 'the recording is behind too many redirects');
  }

  return async (url, question, { requestId, gone }) => {
    const deadline = startDeadline({ ...limits, wholeMs: limits.silenceMs }, gone);
    const call = { requestId, method: 'GET' as const, route: 'recording' };
    // The deadline is for the start of the answer: how long the rest takes is the listener's affair.
    return makeCall(call, (again) => follow(url, question, deadline.signal, again)).finally(deadline.end);
  };
}

function headersFor({ withToken }: Permitted, { range, ifRange }: AudioQuestion, token: string) {
  return {
    accept: 'audio/*, application/octet-stream',
    'accept-encoding': 'identity',
    'user-agent': 'frontdesk',
    ...(range && { range: formatRange(range) }),
    ...(range && ifRange && { 'if-range': ifRange }),
    ...(withToken && { authorization: `Bearer ${token}` }),
  };
}

/** An empty text, which no policy permits, when there is no target. */
function target(location: string | string[] | undefined, base: URL): string {
  return typeof location === 'string' && URL.canParse(location, base) ? new URL(location, base).href : '';
}
