import { startTransition, useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { useSession } from '#src/api/useSession.ts';
import { paths } from '#src/lib/paths.ts';
import type { NewToDo } from '#src/v2/newToDo.ts';
import type { ToDo } from '#src/v2/toDo.ts';
import type { Created } from '#src/features/to-dos/created.ts';
import type { Draft } from '#src/features/to-dos/builder/draft.ts';
import { dropDraft, keepDraft, rememberUsed } from '#src/features/to-dos/builder/keptDrafts.ts';
import { plannedSends } from '#src/features/to-dos/builder/plan/sendPlan.ts';
import { tellElsewhere } from './tellElsewhere.ts';
import type { Sending } from './toDoSender.ts';
import { useCreateToDo } from './useCreateToDo.ts';

interface SendFromForm {
  startedFrom: string;
  draft: Draft;
  onRefused: () => void;
  /** The To Do exists: the form has done its work. */
  onDone: () => void;
}

/**
 * Sends what the form holds, and sees to the kept draft: gone while it is sent, so that leaving the page and coming
 * back cannot send it twice; there again when it failed.
 */
export function useSendFromForm({ startedFrom, draft, onRefused, onDone }: SendFromForm) {
  const { user, timeZone } = useSession();
  const navigate = useNavigate();
  const pressed = useRef(0);
  const isShown = useRef(true);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);

  /** The form is emptied as it is left: whoever comes back at once, perhaps before it was taken away, finds an empty one. */
  function leaveFor(id: number, state?: Created) {
    startTransition(() => {
      void navigate(paths.toDo(id), { state });
      onDone();
    });
  }

  function onChange(sending: Sending) {
    if (sending.is === 'sending' || sending.is === 'found') dropDraft(user, startedFrom);
    if (sending.is === 'refused' || sending.is === 'looking') keepDraft(user, startedFrom, draft);
    if (sending.is === 'created' || sending.is === 'found') rememberUsed(user, draft);
    if (!isShown.current) return tellElsewhere(sending, `to-do ${pressed.current}`);
    if (sending.is === 'refused') onRefused();
    if (sending.is === 'created') {
      const { to_do: toDo, schedule } = sending.toDo;
      const answered = schedule?.next_occurrence ?? null;
      // The service's own clock tells best when it was created.
      const start = schedule?.created_at ?? toDo.created_at ?? pressed.current;
      const planned = { schedule: sending.newToDo.schedule, start, timeZone };
      const expected = plannedSends(planned, { count: 1 })[0] ?? null;
      const state: Created = { created: { id: toDo.id, expected, answered } };
      leaveFor(toDo.id, state);
    }
  }

  const { sending, send, lookAgain, reset } = useCreateToDo(onChange);
  return {
    sending,
    lookAgain,
    reset,
    send: (newToDo: NewToDo) => {
      pressed.current = Date.now();
      send(newToDo);
    },
    /** Goes to the To Do that was found in the list after all. */
    open: ({ to_do: toDo }: ToDo) => leaveFor(toDo.id),
  };
}
