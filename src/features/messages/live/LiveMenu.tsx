import { ActionIcon } from '@mantine/core';
import { IconBell, IconBellRinging } from '@tabler/icons-react';
import { memo, useState } from 'react';
import { later } from '#src/ui/later.ts';
import { Opener } from '#src/ui/opening/Opener.tsx';
import { useKept } from '#src/ui/useKept.ts';
import { liveSettings } from './liveSettings.ts';
import { permission } from './notify.ts';

const LiveChoices = later(async () => (await import('./LiveChoices.tsx')).LiveChoices);

/** How to be told of new messages. */
export const LiveMenu = memo(function LiveMenu() {
  const [{ sound, notify }] = useKept(liveSettings);
  const [allowed, setAllowed] = useState(permission);
  const Bell = sound || (notify && allowed === 'granted') ? IconBellRinging : IconBell;
  return (
    <Opener
      popup="dialog"
      load={LiveChoices.load}
      renderButton={(opener) => (
        <ActionIcon
          {...opener}
          variant="default"
          size="input-sm"
          flex="none"
          title="New message alerts"
          aria-label="New message alerts"
        >
          <Bell aria-hidden size={18} stroke={1.7} />
        </ActionIcon>
      )}
    >
      {(opening) => <LiveChoices opening={opening} allowed={allowed} onAllowed={setAllowed} />}
    </Opener>
  );
});
