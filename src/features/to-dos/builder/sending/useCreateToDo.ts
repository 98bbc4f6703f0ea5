import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { createToDoMutation, toDosQuery } from '#src/api/toDos.ts';
import type { NewToDo } from '#src/v2/newToDo.ts';
import { type Sending, toDoSender } from './toDoSender.ts';

/** Sends a To Do once, keeping how far it has come; `onChange` hears of it too, even when the page is gone by then. */
export function useCreateToDo(onChange: (sending: Sending) => void) {
  const client = useQueryClient();
  const { mutateAsync } = useMutation(createToDoMutation());
  const [sending, setSending] = useState<Sending>({ is: 'ready' });
  const [sender] = useState(() =>
    toDoSender({
      post: mutateAsync,
      list: () => client.fetchQuery({ ...toDosQuery(), staleTime: 0 }),
      known: () => client.getQueryData(toDosQuery().queryKey)?.rows ?? [],
    }),
  );
  const tell = (next: Sending) => {
    setSending(next);
    onChange(next);
  };
  return {
    sending,
    send: (newToDo: NewToDo) => void sender.send(newToDo, tell),
    lookAgain: (newToDo: NewToDo) => void sender.lookAgain(newToDo, tell),
    reset: () => setSending({ is: 'ready' }),
  };
}
