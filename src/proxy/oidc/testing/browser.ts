import type { FastifyInstance } from 'fastify';

interface Answer {
  status: number;
  url: URL;
  /** Where it redirects to, or null. */
  location: URL | null;
  headers: Headers;
  text: string;
}

export interface Browser {
  get: (url: URL | string) => Promise<Answer>;
  post: (url: URL | string, form: Record<string, string>) => Promise<Answer>;
  /** The cookies that a request to the address would carry, by name. */
  cookies: (url: URL | string) => Map<string, string>;
  setCookie: (url: URL | string, name: string, value: string) => void;
}

interface Cookie {
  host: string;
  name: string;
  path: string;
  value: string;
}

/** A browser as far as cookies and redirects go, none of which it follows by itself. `app` answers for `origin`. */
export function createBrowser(app: FastifyInstance, origin: string): Browser {
  let jar: Cookie[] = [];

  const keep = (url: URL, line: string) => {
    const [pair = '', ...attributes] = line.split(/; */);
    const named = new Map(attributes.map((text) => [text.split('=')[0]?.toLowerCase(), text.split('=')[1]]));
    const name = pair.slice(0, pair.indexOf('='));
    const cookie = {
      host: url.host,
      name,
      path: named.get('path') ?? '/',
      value: pair.slice(name.length + 1),
    };
    jar = jar.filter((kept) => kept.host !== url.host || kept.name !== name || kept.path !== cookie.path);
    const gone = named.get('max-age') === '0' || Date.parse(named.get('expires') ?? '') < Date.now();
    if (!gone) jar.push(cookie);
  };
  const cookies = (url: URL | string) => {
    const { host, pathname } = new URL(url, origin);
    const sent = jar.filter((cookie) => cookie.host === host && pathname.startsWith(cookie.path));
    return new Map(sent.map(({ name, value }) => [name, value]));
  };
  const send = async (target: URL | string, form?: Record<string, string>): Promise<Answer> => {
    const url = new URL(target, origin);
    const cookie = [...cookies(url)].map(([name, value]) => `${name}=${value}`).join('; ');
    const init: RequestInit = { headers: cookie ? { cookie } : {}, redirect: 'manual' };
    if (form) Object.assign(init, { method: 'POST', body: new URLSearchParams(form) });
    const response = url.origin === origin ? await inject(app, url, cookie) : await fetch(url, init);
    for (const line of response.headers.getSetCookie()) keep(url, line);
    const location = response.headers.get('location');
    return {
      status: response.status,
      url,
      location: location === null ? null : new URL(location, url),
      headers: response.headers,
      text: await response.text(),
    };
  };
  return {
    get: (url) => send(url),
    post: (url, form) => send(url, form),
    cookies,
    setCookie: (url, name, value) => keep(new URL(url, origin), `${name}=${value}`),
  };
}

async function inject(app: FastifyInstance, url: URL, cookie: string): Promise<Response> {
  const { statusCode, headers, payload } = await app.inject({
    url: `${url.pathname}${url.search}`,
    headers: { host: url.host, ...(cookie ? { cookie } : {}) },
  });
  const answered = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    for (const one of [value ?? []].flat()) answered.append(name, String(one));
  }
  return new Response(payload, { status: statusCode, headers: answered });
}
