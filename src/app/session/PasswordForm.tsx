import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type SubmitEvent, useRef, useState } from 'react';
import { signInMutation } from '#src/api/session.ts';
import { ApiError } from '#src/lib/apiError.ts';
import { Refusal } from './Refusal.tsx';
import { refusalWords } from './signInWords.ts';
import { Throttled } from './Throttled.tsx';
import { useSecondsUntil } from './useSecondsUntil.ts';

/** `user`: who was here last, filled in. */
export function PasswordForm({ user }: { user?: string }) {
  const { mutate, error, isPending } = useMutation(signInMutation());
  const [waitsUntil, setWaitsUntil] = useState<number | null>(null);
  const seconds = useSecondsUntil(waitsUntil ?? 0);
  const password = useRef<HTMLInputElement>(null);

  function refused(failure: Error) {
    const wait = failure instanceof ApiError && failure.code === 'rate_limited' ? failure.retryAfter : null;
    setWaitsUntil(wait === null ? null : Date.now() + wait * 1000);
    if (!(failure instanceof ApiError) || failure.code !== 'unauthenticated' || !password.current) return;
    password.current.value = '';
    password.current.focus();
  }

  function signIn(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isPending || seconds > 0) return;
    // Read from the form itself: some password managers fill in without telling the page.
    const filledIn = new FormData(event.currentTarget);
    const [name, secret] = [filledIn.get('username'), filledIn.get('password')].map(String);
    if (name && secret) mutate({ username: name, password: secret }, { onError: refused });
  }

  return (
    // Should the script fail, a form without `post` would put the password into the address.
    <form method="post" onSubmit={signIn}>
      <Stack>
        {waitsUntil !== null ? <Throttled seconds={seconds} /> : error ? <Refused error={error} /> : null}
        <TextInput
          size="md"
          label="Name"
          id="username"
          name="username"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={user}
          required
          withAsterisk={false}
        />
        <PasswordInput
          size="md"
          ref={password}
          data-first-focus={user !== undefined || undefined}
          label="Password"
          id="password"
          name="password"
          autoComplete="current-password"
          required
          withAsterisk={false}
          visibilityToggleFocusable
          visibilityToggleButtonProps={{ 'aria-label': 'Show the password' }}
        />
        <Button type="submit" size="md" loading={isPending} disabled={seconds > 0}>
          Sign in
        </Button>
      </Stack>
    </form>
  );
}

function Refused({ error }: { error: unknown }) {
  const { title, advice } = refusalWords(error);
  return <Refusal title={title}>{advice}</Refusal>;
}
