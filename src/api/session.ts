import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import { call } from './http.ts';

/** `timeZone` is the account's IANA zone, in which days and schedules are meant; `demo` that this is the demo service. */
const sessionSchema = v.object({ user: v.string(), timeZone: v.string(), demo: v.boolean() });

export type Session = v.InferOutput<typeof sessionSchema>;

export const sessionQuery = () =>
  queryOptions({
    queryKey: ['session'],
    queryFn: ({ signal }) => call('/session', { signal, parse: (body) => v.parse(sessionSchema, body) }),
    staleTime: Infinity,
  });
