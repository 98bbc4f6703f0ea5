import { Alert, Button, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useSession } from '#src/api/useSession.ts';
import { ErrorNotice } from '#src/ui/ErrorNotice.tsx';
import { useNow } from '#src/ui/useNow.ts';
import type { NewToDo } from '#src/v2/newToDo.ts';
import { type Draft, toNewToDo } from './draft.ts';
import { keepDraft } from './keptDrafts.ts';
import { PlanPanel } from '#src/features/to-dos/builder/plan/PlanPanel.tsx';
import { problems } from './problems.ts';
import { ReviewModal } from '#src/features/to-dos/builder/sending/ReviewModal.tsx';
import { ScheduleFields } from '#src/features/to-dos/builder/fields/ScheduleFields.tsx';
import classes from './ToDoBuilder.module.css';
import { useSendFromForm } from '#src/features/to-dos/builder/sending/useSendFromForm.ts';
import { warnings } from './warnings.ts';
import { WhoAndWhatFields } from '#src/features/to-dos/builder/fields/WhoAndWhatFields.tsx';

interface ToDoBuilderProps {
  initial: Draft;
  /** Names the draft among those that are kept. */
  startedFrom: string;
  isKept: boolean;
  onStartOver: () => void;
}

/** The form, what it will do, and the review that stands between it and a real person's phone. */
export function ToDoBuilder({ initial, startedFrom, isKept, onStartOver }: ToDoBuilderProps) {
  const { user, timeZone } = useSession();
  const now = useNow();
  const [reviewed, setReviewed] = useState<NewToDo | null>(null);
  const form = useForm<Draft>({
    initialValues: initial,
    validate: problems,
    validateInputOnBlur: true,
    onValuesChange: (draft) => keepDraft(user, startedFrom, draft),
  });
  const { sending, send, lookAgain, open, reset } = useSendFromForm({
    startedFrom,
    draft: form.values,
    onRefused: () => setReviewed(null),
    onDone: onStartOver,
  });
  const review = (draft: Draft) => {
    reset();
    setReviewed(toNewToDo(draft));
  };
  const odd = warnings(form.values);

  return (
    <>
      <form className={classes.form} noValidate onSubmit={form.onSubmit(review, focusFirstProblem)}>
        <Stack gap="xl" className={classes.fields}>
          {isKept ? <KeptNotice onStartOver={onStartOver} /> : null}
          <WhoAndWhatFields form={form} odd={odd} />
          <ScheduleFields form={form} odd={odd} />
        </Stack>
        <div className={classes.plan}>
          <PlanPanel draft={form.values} now={now} timeZone={timeZone} />
        </div>
        <Stack align="flex-start" className={classes.actions}>
          {sending.is === 'refused' ? <ErrorNotice error={sending.error} /> : null}
          <Button type="submit" size="md">
            Review
          </Button>
        </Stack>
      </form>
      {reviewed ? (
        <ReviewModal
          newToDo={reviewed}
          odd={Object.values(odd)}
          sending={sending}
          now={now}
          timeZone={timeZone}
          onSend={() => send(reviewed)}
          onLookAgain={() => lookAgain(reviewed)}
          onOpen={open}
          onClose={() => setReviewed(null)}
        />
      ) : null}
    </>
  );
}

function focusFirstProblem(errors: object) {
  const [first] = Object.keys(errors);
  document.querySelector<HTMLElement>(`form [data-path="${first}"]`)?.focus();
}

function KeptNotice({ onStartOver }: { onStartOver: () => void }) {
  return (
    <Alert variant="light" role="status" p="xs">
      <Group justify="space-between">
        What you had entered is still here.
        <Button variant="default" size="xs" onClick={onStartOver}>
          Start over
        </Button>
      </Group>
    </Alert>
  );
}
