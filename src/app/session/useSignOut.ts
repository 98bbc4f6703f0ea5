import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { signOutMutation } from '#src/api/session.ts';
import { ApiError } from '#src/lib/apiError.ts';
import { leave } from './leave.ts';

/** Ends the session, or says that it goes on. */
export function useSignOut() {
  const client = useQueryClient();
  const { mutate, isPending } = useMutation({
    ...signOutMutation(),
    onSuccess: (signOutAt) => leave(client, signOutAt),
    onError: (error) => {
      // It had ended already.
      if (error instanceof ApiError && error.code === 'unauthenticated') return leave(client, null);
      notifications.show({
        color: 'red',
        title: 'You are still signed in',
        message: 'Signing out did not work. Check your network connection and try again.',
      });
    },
  });
  return { signOut: () => mutate(), isPending };
}
