import type { HttpResponseResolver } from 'msw';
import { failure } from './reply.ts';

/** What every call owes the service (v2-api.txt, "Request Header"); the refusal where something is missing. */
function refusal({ headers }: Request, token: string) {
  if (headers.get('authorization') !== `Bearer ${token}`) return failure(404, 'Invalid token');
  if (!/\bapplication\/json\b/.test(headers.get('accept') ?? ''))
    return failure(406, 'Accept must be application/json');
  if (!/^application\/json\s*(;|$)/.test(headers.get('content-type') ?? ''))
    return failure(415, 'Content-Type must be application/json');
  return null;
}

/** The resolver, behind the checks of token and headers. */
export function checked(token: string, resolver: HttpResponseResolver): HttpResponseResolver {
  return (info) => refusal(info.request, token) ?? resolver(info);
}
