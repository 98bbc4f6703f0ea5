import { useState } from 'react';

/** The value as it was first made, until it is another in JSON: a form makes new objects of old entries at every key. */
export function useSame<T>(value: T): T {
  const [kept, setKept] = useState(value);
  if (JSON.stringify(kept) === JSON.stringify(value)) return kept;
  setKept(value);
  return value;
}
