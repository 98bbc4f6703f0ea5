import { Stack, Switch, Text } from '@mantine/core';
import { OpenedPopover } from '#src/ui/opening/OpenedPopover.tsx';
import type { Opening } from '#src/ui/opening/opening.ts';
import { useKept } from '#src/ui/useKept.ts';
import { chime } from './chime.ts';
import { type LiveSettings, liveSettings } from './liveSettings.ts';
import { askPermission, type Permission } from './notify.ts';

const refusals: Partial<Record<Permission, string>> = {
  denied: 'This browser does not let Frontdesk notify you. Allow it in the browser’s settings for this site.',
  unsupported: 'This browser has no notifications for pages.',
};

interface LiveChoicesProps {
  opening: Opening;
  allowed: Permission;
  onAllowed: (answer: Permission) => void;
}

export function LiveChoices({ opening, allowed, onAllowed }: LiveChoicesProps) {
  const [settings, keep] = useKept(liveSettings);
  const change = (changes: Partial<LiveSettings>) => keep({ ...liveSettings.get(), ...changes });
  const isNotifying = settings.notify && allowed === 'granted';

  const changeNotify = async (wanted: boolean) => {
    const answer = wanted ? await askPermission() : allowed;
    onAllowed(answer);
    change({ notify: wanted && answer === 'granted' });
  };
  return (
    <OpenedPopover opening={opening} position="bottom-end" width={300}>
      <Stack gap="sm">
        <Text size="sm" fw={600}>
          When a message comes in
        </Text>
        <Switch
          label="Play a sound"
          description="A different one for emergencies"
          checked={settings.sound}
          onChange={({ currentTarget: { checked } }) => {
            change({ sound: checked });
            if (checked) chime(false);
          }}
        />
        <Switch
          label="Show a notification"
          description={refusals[allowed] ?? 'How many messages, emergencies first; not what they say'}
          checked={isNotifying}
          disabled={allowed === 'unsupported'}
          onChange={({ currentTarget: { checked } }) => void changeNotify(checked)}
        />
        <Switch
          label="Include the caller’s name"
          description="Others may read it on this screen, even while it is locked"
          checked={settings.withCaller}
          disabled={!isNotifying}
          onChange={({ currentTarget: { checked } }) => change({ withCaller: checked })}
        />
        <Text size="xs" c="dimmed">
          Frontdesk looks for new messages every 20 seconds. These settings, and which messages you have seen,
          are saved in this browser only: the answering service has no way to mark a message as read.
        </Text>
      </Stack>
    </OpenedPopover>
  );
}
