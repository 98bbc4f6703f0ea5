import { ActionIcon, Popover, Stack, Switch, Text } from '@mantine/core';
import { IconBell, IconBellRinging } from '@tabler/icons-react';
import { memo, useState } from 'react';
import { useKept } from '#src/ui/useKept.ts';
import { chime } from './chime.ts';
import { type LiveSettings, liveSettings } from './liveSettings.ts';
import { askPermission, type Permission, permission } from './notify.ts';

const refusals: Partial<Record<Permission, string>> = {
  denied: 'This browser does not let Frontdesk notify you. Allow it in the browser’s settings for this site.',
  unsupported: 'This browser has no notifications for pages.',
};

/** How to be told of new messages. */
export const LiveMenu = memo(function LiveMenu() {
  const [settings, keep] = useKept(liveSettings);
  const [allowed, setAllowed] = useState(permission);
  const change = (changes: Partial<LiveSettings>) => keep({ ...liveSettings.get(), ...changes });
  const isNotifying = settings.notify && allowed === 'granted';
  const Bell = settings.sound || isNotifying ? IconBellRinging : IconBell;

  const changeNotify = async (wanted: boolean) => {
    const answer = wanted ? await askPermission() : allowed;
    setAllowed(answer);
    change({ notify: wanted && answer === 'granted' });
  };
  return (
    <Popover position="bottom-end" width={300} shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon
          variant="default"
          size="input-sm"
          flex="none"
          title="New messages: how to be told"
          aria-label="New messages: how to be told"
        >
          <Bell aria-hidden size={18} stroke={1.7} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm">
          <Text size="sm" fw={600}>
            When a message comes in
          </Text>
          <Switch
            label="A sound"
            description="Another for emergencies"
            checked={settings.sound}
            onChange={({ currentTarget: { checked } }) => {
              change({ sound: checked });
              if (checked) chime(false);
            }}
          />
          <Switch
            label="A notification"
            description={refusals[allowed] ?? 'How many, emergencies first; nothing of what they say'}
            checked={isNotifying}
            disabled={allowed === 'unsupported'}
            onChange={({ currentTarget: { checked } }) => void changeNotify(checked)}
          />
          <Switch
            label="With the caller’s name"
            description="Others may read it on this screen, even while it is locked"
            checked={settings.withCaller}
            disabled={!isNotifying}
            onChange={({ currentTarget: { checked } }) => change({ withCaller: checked })}
          />
          <Text size="xs" c="dimmed">
            Frontdesk looks for new messages every 20 seconds. These choices are kept in this browser; what
            you have seen is told by marks of this browser too, for the service lets nobody mark a message as
            read.
          </Text>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
});
