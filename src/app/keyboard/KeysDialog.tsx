import { Stack, Switch } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '#src/ui/Dialog.tsx';
import { ShortcutList } from '#src/ui/shortcuts/ShortcutList.tsx';
import { shortcutGroups } from '#src/ui/shortcuts/shortcutGroups.ts';
import { shortcuts } from '#src/ui/shortcuts/shortcuts.ts';
import { singleKeys } from '#src/ui/shortcuts/singleKeys.ts';
import { useKept } from '#src/ui/useKept.ts';

/** The keys of this page and of every page, and the switch for those that one could press by mistake. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const [groups] = useState(() => shortcutGroups(shortcuts.all()));
  const [areOn, keep] = useKept(singleKeys);
  return (
    <Dialog title="Keyboard shortcuts" size="xl" onClose={onClose}>
      <Stack>
        <Switch
          checked={areOn}
          onChange={({ currentTarget }) => keep(currentTarget.checked)}
          label="Use single-key shortcuts"
          description="Turn this off if keys get pressed by accident or you use speech input. Saved in this browser."
        />
        <ShortcutList groups={groups} areSinglesOn={areOn} />
      </Stack>
    </Dialog>
  );
}
