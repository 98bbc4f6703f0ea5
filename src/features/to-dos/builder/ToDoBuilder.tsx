import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useSession } from '#src/api/useSession.ts';
import { ErrorNotice } from '#src/ui/ErrorNotice.tsx';
import { useNow } from '#src/ui/useNow.ts';
import type { NewToDo } from '#src/v2/newToDo.ts';
import { type Draft, toNewToDo } from './draft.ts';
import { ScheduleFields } from './fields/ScheduleFields.tsx';
import { WhoFields } from './fields/WhoFields.tsx';
import { PlanPanel } from './plan/PlanPanel.tsx';
import { PlanSummary } from './plan/PlanSummary.tsx';
import { usePlan } from './plan/usePlan.ts';
import { ReviewModal } from './sending/ReviewModal.tsx';
import { useSendFromForm } from './sending/useSendFromForm.ts';
import { MessageField } from './text/MessageField.tsx';
import classes from './ToDoBuilder.module.css';
import { useDraftForm } from './useDraftForm.ts';
import { useWarnBeforeUnload } from './useWarnBeforeUnload.ts';
import { useWarnings } from './warnings/useWarnings.ts';

interface ToDoBuilderProps {
  initial: Draft;
  /** Names the draft among those that are kept. */
  startedFrom: string;
  isKept: boolean;
  onStartOver: () => void;
}

/** The form, what it will do, and the review that stands between it and a real person's phone. */
export function ToDoBuilder({ onStartOver, ...start }: ToDoBuilderProps) {
  const { timeZone } = useSession();
  const now = useNow();
  const [reviewed, setReviewed] = useState<NewToDo | null>(null);
  const { form, isDirty } = useDraftForm(start);
  const { sending, send, lookAgain, open, reset } = useSendFromForm({
    startedFrom: start.startedFrom,
    draft: form.values,
    onRefused: () => setReviewed(null),
    onDone: onStartOver,
  });
  const review = (draft: Draft) => {
    reset();
    setReviewed(toNewToDo(draft));
  };
  useWarnBeforeUnload(isDirty && sending.is !== 'created' && sending.is !== 'found');
  const plan = usePlan(form.values, now, timeZone);
  const warnings = useWarnings(form.values, plan);
  const clock = { now, timeZone };

  return (
    <>
      <form className={classes.form} noValidate onSubmit={form.onSubmit(review, focusFirstProblem)}>
        <Stack gap="xl" className={classes.fields}>
          {start.isKept ? <KeptNotice onStartOver={onStartOver} /> : null}
          <Stack gap="md">
            <Title order={2} fz="md">
              Who and what
            </Title>
            <WhoFields form={form} warnings={warnings} />
            <MessageField form={form} />
          </Stack>
          <ScheduleFields form={form} />
        </Stack>
        <div className={classes.plan}>
          <PlanPanel plan={plan} warnings={warnings} {...clock} />
        </div>
        <div className={classes.actions}>
          {sending.is === 'refused' ? <ErrorNotice error={sending.error} /> : null}
          <div className={classes.bar}>
            <div className={classes.summary} aria-hidden>
              <PlanSummary plan={plan} {...clock} />
            </div>
            <Button type="submit" size="md">
              Review
            </Button>
            <Text size="sm" c="dimmed" className={classes.assurance}>
              Nothing is sent until you have reviewed it.
            </Text>
          </div>
        </div>
      </form>
      {reviewed ? (
        <ReviewModal
          newToDo={reviewed}
          warnings={warnings}
          sending={sending}
          {...clock}
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
