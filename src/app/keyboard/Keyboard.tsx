import { Suspense } from 'react';
import { useNavigate } from 'react-router';
import { loadPage } from '#src/app/pages.ts';
import { paths } from '#src/lib/paths.ts';
import { Boundary } from '#src/ui/Boundary.tsx';
import { later } from '#src/ui/later.ts';
import { useShortcutKeys } from '#src/ui/shortcuts/useShortcutKeys.ts';
import { useShortcuts } from '#src/ui/shortcuts/useShortcuts.ts';
import { openOverlay, useOverlay } from './overlay.ts';

const Palette = later(async () => (await import('./Palette.tsx')).Palette);
const KeysDialog = later(async () => (await import('./KeysDialog.tsx')).KeysDialog);

const close = () => openOverlay(null);

/** The keys that work on every page, the palette, and the list of all keys. */
export function Keyboard() {
  const navigate = useNavigate();
  const overlay = useOverlay();
  useShortcutKeys();
  const to = (path: string) => () => {
    // All of its parts at once: by itself each would be asked for only by the one around it.
    void loadPage(path);
    void navigate(path);
  };
  useShortcuts([
    { label: 'Go to Messages', group: 'Everywhere', keys: ['g m'], run: to(paths.messages()) },
    { label: 'Go to To Dos', group: 'Everywhere', keys: ['g t'], run: to(paths.toDos()) },
    { label: 'Go to Recordings', group: 'Everywhere', keys: ['g r'], run: to(paths.recordings()) },
    { label: 'New To Do', group: 'Everywhere', run: to(paths.newToDo()) },
    {
      label: 'Commands',
      group: 'Everywhere',
      keys: ['Mod+k'],
      run: () => openOverlay('palette'),
      keysOnly: true,
    },
    { label: 'Keyboard shortcuts', group: 'Everywhere', keys: ['?'], run: () => openOverlay('keys') },
  ]);
  return (
    <Boundary tryAgainOn={overlay} onFailure={close}>
      <Suspense>
        {overlay === 'palette' ? <Palette onClose={close} /> : null}
        {overlay === 'keys' ? <KeysDialog onClose={close} /> : null}
      </Suspense>
    </Boundary>
  );
}
