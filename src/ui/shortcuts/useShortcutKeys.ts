import { useEffect } from 'react';
import { isForShortcuts } from './keyTarget.ts';
import { isMac } from './platform.ts';
import { shortcuts } from './shortcuts.ts';
import { singleKeys } from './singleKeys.ts';
import { strokeOf } from './stroke.ts';

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const stroke = strokeOf(event, isMac);
  if (stroke === null || !isForShortcuts(event.target, stroke)) return;
  const { timeStamp: now, repeat: isRepeat } = event;
  if (shortcuts.press(stroke, { now, isRepeat, characters: singleKeys.get() })) event.preventDefault();
}

/** Makes the keys of the shortcuts work. Once, for the whole dashboard. */
export function useShortcutKeys(): void {
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
