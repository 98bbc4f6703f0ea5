import { useEffect } from 'react';
import { player } from './usePlayer.ts';

/** What does something of its own with the space key. The seek bar does not: there, space plays and pauses. */
const takesSpace = [
  'button',
  'input:not([type="range"])',
  'select',
  'textarea',
  'summary',
  '[contenteditable]',
  '[role="dialog"]',
  '[role="button"]',
  '[role="checkbox"]',
  '[role="combobox"]',
  '[role="gridcell"]',
  '[role="menuitem"]',
  '[role="option"]',
  '[role="radio"]',
  '[role="switch"]',
  '[role="tab"]',
].join(',');

function toggle(event: KeyboardEvent): void {
  const { key, target } = event;
  if (key !== ' ' || event.defaultPrevented || event.repeat) return;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (target instanceof Element && target.closest(takesSpace)) return;
  if (!player.getState().track) return;
  event.preventDefault();
  player.toggle();
}

/** The space key plays and pauses, once there is something to play, wherever nothing else takes it. */
export function useSpaceKey(): void {
  useEffect(() => {
    window.addEventListener('keydown', toggle);
    return () => window.removeEventListener('keydown', toggle);
  }, []);
}
