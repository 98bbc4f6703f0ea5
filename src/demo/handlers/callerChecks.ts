import type { HttpResponseResolver } from 'msw';
import { failure } from './reply.ts';

type Info = Parameters<HttpResponseResolver>[0];

/** The resolver, behind what every call owes the service (V2 API documentation, "Request Header"). */
export function checked(
  token: string,
  resolver: (info: Info) => Response | Promise<Response>,
): (info: Info) => Promise<Response> {
  return async (info) => refusal(info.request.headers, token) ?? resolver(info);
}

function refusal(headers: Headers, token: string): Response | null {
  if (headers.get('authorization') !== `Bearer ${token}`) return failure(404, 'Invalid token');
  if (!/\bapplication\/json\b/.test(headers.get('accept') ?? ''))
    return failure(406, 'Accept must be application/json');
  if (!/^application\/json\s*(;|$)/.test(headers.get('content-type') ?? ''))
    return failure(415, 'Content-Type must be application/json');
  return null;
}
