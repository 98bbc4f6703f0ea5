import { Button, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { stayMutation, type Session, type SignInWay } from '#src/api/session.ts';
import { paths } from '#src/lib/paths.ts';
import { PasswordForm } from './PasswordForm.tsx';
import { TopDialog } from './TopDialog.tsx';

interface SignInOverlayProps {
  session: Session;
  signIn: SignInWay;
  now: number;
}

/** Hides the page of a session that has ended, without taking away what was being written on it. */
export function SignInOverlay({ session: { user, endsAt }, signIn, now }: SignInOverlayProps) {
  const why =
    endsAt !== null && now >= endsAt
      ? 'You have been signed in for the longest time allowed.'
      : 'You were away for a while, or your session was ended.';
  return (
    <TopDialog title="Sign in again" isOpaque>
      <Stack>
        <Text size="sm">
          {why} What {user} was writing is kept: sign in to continue where you left off. If somebody else
          signs in, it is discarded.
        </Text>
        {signIn === 'accounts' ? <PasswordForm user={user} /> : <InAnotherTab />}
      </Stack>
    </TopDialog>
  );
}

/** The way through the identity provider leads off this page, which must stay. */
function InAnotherTab() {
  const { mutate, isPending } = useMutation(stayMutation());
  return (
    <>
      <Button
        component="a"
        href={paths.signInElsewhere(paths.home())}
        target="_blank"
        rel="noopener"
        size="md"
      >
        Sign in with your organization
      </Button>
      <Text size="sm">It opens in a new tab. When you are signed in there, come back to this one.</Text>
      <Button variant="default" loading={isPending} onClick={() => mutate()}>
        I am signed in
      </Button>
    </>
  );
}
