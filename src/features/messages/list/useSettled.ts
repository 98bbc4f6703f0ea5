import { useState } from 'react';

/** A value as it was when it last was settled: what the list shows is still that of the value before while the next is on its way. */
export function useSettled<T>(value: T, isSettled: boolean): T {
  const [settled, setSettled] = useState(value);
  if (isSettled && settled !== value) setSettled(value);
  return isSettled ? value : settled;
}
