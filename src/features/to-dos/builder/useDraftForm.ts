import { useForm } from '@mantine/form';
import { useEffect, useRef } from 'react';
import { useSession } from '#src/api/useSession.ts';
import type { Draft } from './draft.ts';
import { useSuggestions } from './fields/useSuggestions.ts';
import { dropDraft, keepDraft, withLastUsed } from './keptDrafts.ts';
import { problems } from './problems.ts';

interface DraftForm {
  initial: Draft;
  /** Names the draft among those that are kept. */
  startedFrom: string;
  /** It holds what was entered before the page was left. */
  isKept: boolean;
}

/** The form's state. What a person entered is kept while they look elsewhere, and a reload that would lose it is warned of. */
export function useDraftForm({ initial, startedFrom, isKept }: DraftForm) {
  const { user } = useSession();
  /** What stands in the form without anybody having typed it. */
  const untouched = useRef<Draft>(isKept ? initial : withLastUsed(user, initial));
  const form = useForm<Draft>({
    initialValues: untouched.current,
    validate: problems,
    validateInputOnBlur: true,
    onValuesChange(draft) {
      if (isKept || !isSame(draft, untouched.current)) keepDraft(user, startedFrom, draft);
      else dropDraft(user, startedFrom);
    },
  });

  const { accountNumbers, senders } = useSuggestions();
  const only = { accountNumber: theOnly(accountNumbers), from: theOnly(senders) };
  useEffect(() => {
    for (const field of ['accountNumber', 'from'] as const) {
      const value = only[field];
      if (value === undefined || isKept || form.isTouched(field) || form.getValues()[field] !== '') continue;
      untouched.current = { ...untouched.current, [field]: value };
      form.setFieldValue(field, value);
    }
    // oxlint-disable-next-line react/exhaustive-deps -- once for what there is to offer, whatever is typed later
  }, [only.accountNumber, only.from]);

  const isDirty = isKept || !isSame(form.values, untouched.current);
  return { form, isDirty };
}

const theOnly = (offered: readonly string[]) => (offered.length === 1 ? offered[0] : undefined);

const isSame = (one: Draft, other: Draft) => JSON.stringify(one) === JSON.stringify(other);
