import { useState } from 'react';
import { type AskedQuery, errorOf } from './queryState.ts';

/** Why a query has no answer, also while it is asked for again. Null where it has one, or was never answered. */
export function useErrorOf(query: AskedQuery): unknown {
  const [last, setLast] = useState<unknown>(null);
  const error = errorOf(query, last);
  if (error !== last) setLast(error);
  return error;
}
