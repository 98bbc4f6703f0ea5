import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { toDosQuery } from '#src/api/toDos.ts';
import { useSession } from '#src/api/useSession.ts';
import type { Draft } from '#src/features/to-dos/builder/draft.ts';
import { useNow } from '#src/ui/useNow.ts';
import type { ToDo } from '#src/v2/toDo.ts';
import type { Warning } from './warning.ts';
import { warnings } from './warnings.ts';

const none: ToDo[] = [];

/** The draft's warnings, held against the To Dos that exist as soon as these are known; without them it warns of the rest. */
export function useWarnings(draft: Draft): Warning[] {
  const { timeZone } = useSession();
  const now = useNow();
  const toDos = useQuery(toDosQuery()).data?.rows ?? none;
  return useMemo(() => warnings(draft, { now, timeZone, toDos }), [draft, now, timeZone, toDos]);
}
