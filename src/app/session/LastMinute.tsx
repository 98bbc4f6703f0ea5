import { Button, Group, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { wasTouched } from '#src/api/activity.ts';
import { stayMutation } from '#src/api/session.ts';
import { player } from '#src/player/usePlayer.ts';
import { Countdown } from './Countdown.tsx';
import { TopDialog } from './TopDialog.tsx';
import { useSecondsUntil } from './useSecondsUntil.ts';
import { useSignOut } from './useSignOut.ts';

/** Somebody who types or listens asks the server for nothing, but is here. */
const isSomebodyHere = () => wasTouched() || player.getState().phase === 'playing';

/** The last minute of a session without use: whoever is here stays, and is asked only where nothing shows it. */
export function LastMinute({ endsAt }: { endsAt: number }) {
  const [isInUse] = useState(isSomebodyHere);
  const { mutate: stay, isPending: isStaying } = useMutation(stayMutation());
  const { signOut, isPending: isLeaving } = useSignOut();
  const seconds = useSecondsUntil(endsAt);
  useEffect(() => {
    if (isInUse) stay();
  }, [isInUse, stay]);
  if (isInUse) return null;
  return (
    <TopDialog title="Are you still there?" onEscape={stay}>
      <Text>
        <Countdown seconds={seconds}>{(wait) => `You will be signed out in ${wait}.`}</Countdown>
      </Text>
      <Group mt="lg">
        <Button data-first-focus loading={isStaying} onClick={() => stay()}>
          Stay signed in
        </Button>
        <Button variant="default" loading={isLeaving} onClick={signOut}>
          Sign out now
        </Button>
      </Group>
    </TopDialog>
  );
}
