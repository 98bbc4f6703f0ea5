// As little of each rival as is used here: their own declarations are there only once they are installed.

declare module 'rrule' {
  class RRule {
    static parseString(text: string): object;
    constructor(options: object, noCache?: boolean);
    all(): Date[];
  }
  const rrule: { RRule: typeof RRule };
  export default rrule;
}

declare module 'rrule-temporal' {
  export class RRuleTemporal {
    constructor(options: { rruleString: string; cache?: boolean });
    all(): { epochMilliseconds: number }[];
  }
}

declare module 'http-proxy-middleware' {
  import type { Agent, IncomingMessage, ServerResponse } from 'node:http';
  export function createProxyMiddleware(options: {
    target: string;
    agent: Agent;
    headers: Record<string, string>;
  }): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

declare module 'autocannon' {
  interface Request {
    path: string;
    headers?: Record<string, string>;
    setupRequest?: (request: Request) => Request;
  }
  export default function autocannon(options: {
    url: string;
    connections: number;
    duration: number;
    requests: Request[];
  }): Promise<{
    requests: { average: number; total: number };
    latency: { p50: number; p99: number };
    non2xx: number;
    errors: number;
  }>;
}
