import { AT_ONCE } from './windowsToAsk.ts';

interface Askable {
  /** Resolves with whether it was answered. */
  askAgain: () => Promise<boolean>;
}

/** Asks for windows again, in their order and a few at once. Once all of a few fail again, the others are left for another time. */
export async function askWindowsAgain(windows: readonly Askable[]): Promise<void> {
  for (let at = 0; at < windows.length; at += AT_ONCE) {
    const answered = await Promise.all(windows.slice(at, at + AT_ONCE).map(({ askAgain }) => askAgain()));
    if (!answered.includes(true)) return;
  }
}
