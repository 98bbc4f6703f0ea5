import { Alert } from '@mantine/core';
import { IconClock } from '@tabler/icons-react';
import { Countdown } from './Countdown.tsx';

/** How long there is to wait after too many wrong passwords. */
export function Throttled({ seconds }: { seconds: number }) {
  return (
    <Alert variant="light" color="yellow" icon={<IconClock aria-hidden />} title="Too many attempts">
      {seconds > 0 ? (
        <Countdown seconds={seconds}>
          {(wait) => `Try again in ${wait}. Until then even the right password is refused.`}
        </Countdown>
      ) : (
        <span role="status">You can try again now.</span>
      )}
    </Alert>
  );
}
