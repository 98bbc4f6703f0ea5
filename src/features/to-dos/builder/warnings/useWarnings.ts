import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import { toDosQuery } from '#src/api/toDos.ts';
import { readAddress } from '#src/features/to-dos/builder/address/address.ts';
import { type Draft, toNewToDo } from '#src/features/to-dos/builder/draft.ts';
import type { Planned } from '#src/features/to-dos/builder/plan/sendPlan.ts';
import { problems } from '#src/features/to-dos/builder/problems.ts';
import { useSame } from '#src/features/to-dos/builder/useSame.ts';
import type { ToDo } from '#src/v2/toDo.ts';
import { draftWarnings } from './draftWarnings.ts';
import { closeToDos, twinToDo } from './otherToDos.ts';
import type { Warning } from './warning.ts';

const none: ToDo[] = [];

/**
 * What may be a slip, the gravest first; none of it keeps anybody from sending. The draft is held against the To Dos that
 * exist as soon as these are known, and without haste: there may be thousands.
 */
export function useWarnings(draft: Draft, planned: Planned | null): Warning[] {
  const toDos = useQuery(toDosQuery()).data?.rows ?? none;
  const settled = useDeferredValue(draft);
  const settledPlan = useDeferredValue(planned);
  const contact = readAddress(settled.contact)?.text;
  const twin = useMemo(
    () =>
      settledPlan && Object.keys(problems(settled)).length === 0
        ? twinToDo(toNewToDo(settled), toDos, settledPlan.start)
        : [],
    [settled, settledPlan, toDos],
  );
  const close = useMemo(
    () => (settledPlan && contact !== undefined ? closeToDos(settledPlan, contact, toDos) : []),
    [settledPlan, contact, toDos],
  );
  const own = useMemo(() => draftWarnings(draft, planned), [draft, planned]);
  return useSame([...(twin.length > 0 ? twin : close), ...own]);
}
