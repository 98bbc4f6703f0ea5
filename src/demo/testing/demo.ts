import { getResponse } from 'msw';
import type { WireMessage } from '#src/demo/account/message.ts';
import { createDemoService, type DemoOptions } from '#src/demo/service.ts';

export const SERVICE = 'https://v2.example/api';
export const AUDIO = 'https://audio.example';
export const HEADERS = {
  accept: 'application/json',
  'content-type': 'application/json',
  authorization: 'Bearer right',
};

/** A Monday, 12:30 in New York. */
export const MONDAY = Date.parse('2026-11-23T17:30:00Z');

type Changed = Partial<Omit<DemoOptions, 'token' | 'baseUrl' | 'audioBaseUrl'>>;

/** A demo service and how to ask it: by a path of the API, or by a whole address. */
export function demo(changed: Changed = {}) {
  const { handlers } = createDemoService({
    token: 'right',
    baseUrl: SERVICE,
    audioBaseUrl: AUDIO,
    now: MONDAY,
    loadClip: async () => new Uint8Array(108 * 1000).fill(255),
    ...changed,
  });
  async function ask(address: string, init: RequestInit = {}): Promise<Response> {
    const url = address.startsWith('/') ? `${SERVICE}${address}` : address;
    const response = await getResponse(handlers, new Request(url, { headers: HEADERS, ...init }));
    if (!response) throw new Error(`no handler answers ${url}`);
    return response;
  }
  const json = async (path: string) => (await ask(path)).json();
  const messages = async (query = ''): Promise<WireMessage[]> => (await json(`/v2/messages${query}`)).data;
  return { handlers, ask, json, messages };
}
