import { createSpotlight, Spotlight } from '@mantine/spotlight';
import '@mantine/spotlight/styles.layer.css';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { Keys } from '#src/ui/shortcuts/Keys.tsx';
import { shortcutGroups } from '#src/ui/shortcuts/shortcutGroups.ts';
import { shortcuts } from '#src/ui/shortcuts/shortcuts.ts';
import type { Shortcut } from '#src/ui/shortcuts/shortcut.ts';
import { useReturnFocus } from '#src/ui/useReturnFocus.ts';

const [store, palette] = createSpotlight();

/** Everything that can be done on the page, found by its words. */
export function Palette({ onClose }: { onClose: () => void }) {
  // As things stood when it was opened: it takes the focus itself.
  const [groups] = useState(() => shortcutGroups(shortcuts.all().filter(isCommand)));
  useEffect(() => palette.open(), []);
  const leaveFocus = useReturnFocus();
  return (
    <Spotlight
      store={store}
      shortcut={null}
      onSpotlightClose={onClose}
      scrollable
      maxHeight="min(28rem, 60dvh)"
      highlightQuery
      returnFocus={false}
      transitionProps={{ duration: 0 }}
      title="Commands"
      // The title is for those who hear it: the box says enough to the eye.
      styles={{ header: { display: 'none' } }}
      overlayProps={{ blur: 0 }}
      nothingFound="No matching command"
      searchProps={{
        leftSection: <IconSearch aria-hidden size={18} />,
        placeholder: 'What would you like to do?',
        'aria-label': 'Find a command',
      }}
      actions={groups.map(({ group, lines }) => ({
        group,
        actions: lines.map(({ label, keys, run }) => ({
          id: `${group} ${label}`,
          label,
          ...(keys.length > 0 && { rightSection: <Keys keys={keys} /> }),
          onClick: () => {
            // A command knows best where the focus goes.
            leaveFocus();
            run?.();
          },
        })),
      }))}
    />
  );
}

function isCommand({ run, keysOnly }: Shortcut): boolean {
  return run !== undefined && keysOnly !== true;
}
