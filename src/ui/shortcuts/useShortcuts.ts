import { useEffect, useRef } from 'react';
import type { ShortcutSource } from './createShortcuts.ts';
import type { Shortcut } from './shortcut.ts';
import { shortcuts } from './shortcuts.ts';

/** Shortcuts for as long as the component is there. They may be new objects each time. */
export function useShortcuts(own: readonly Shortcut[]): void {
  const source = useRef<ShortcutSource>({ shortcuts: own });
  useEffect(() => {
    source.current.shortcuts = own;
  });
  useEffect(() => shortcuts.add(source.current), []);
}
