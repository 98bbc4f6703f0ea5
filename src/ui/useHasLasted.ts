import { useEffect, useState } from 'react';

/** Whether something has gone on for so many milliseconds: what is over in a moment is not worth a word, nor room that it would take. */
export function useHasLasted(isOn: boolean, ms: number): boolean {
  const [hasLasted, setHasLasted] = useState(false);
  useEffect(() => {
    if (!isOn) return;
    const timer = setTimeout(setHasLasted, ms, true);
    return () => {
      clearTimeout(timer);
      setHasLasted(false);
    };
  }, [isOn, ms]);
  return isOn && hasLasted;
}
