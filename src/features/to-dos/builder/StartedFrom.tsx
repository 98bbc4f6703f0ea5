import { Anchor, Skeleton, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { messageQuery } from '#src/api/messages.ts';
import { toDosQuery } from '#src/api/toDos.ts';
import { useSession } from '#src/api/useSession.ts';
import { paths } from '#src/lib/paths.ts';
import { EmptyNotice } from '#src/ui/EmptyNotice.tsx';
import { QueryStates } from '#src/ui/QueryStates.tsx';
import type { Draft } from './draft.ts';
import { Note } from '#src/ui/Note.tsx';
import { notCopied } from './notCopied.ts';
import { draftFromMessage, draftFromToDo } from './startingDraft.ts';

interface StartedFromProps {
  id: number;
  children: (draft: Draft) => ReactNode;
}

export function FromMessage({ id, children }: StartedFromProps) {
  const message = useQuery(messageQuery(id));
  return (
    <>
      <QueryStates query={message} isEmpty={() => false} pending={<PendingForm />} empty={null}>
        {(data) => children(draftFromMessage(data))}
      </QueryStates>
      {message.error && !message.data ? <EmptyFormLink /> : null}
    </>
  );
}

export function FromTemplate({ id, children }: StartedFromProps) {
  const { timeZone } = useSession();
  const toDos = useQuery(toDosQuery());
  const found = toDos.data?.rows.find(({ to_do: toDo }) => toDo.id === id);
  // The first: a form that is being filled in does not go when a later list is without it.
  const [template, setTemplate] = useState(found);
  if (!template && found) setTemplate(found);
  const missed = template ? notCopied(template, timeZone) : [];
  return (
    <>
      {missed.length > 0 ? (
        <Note tone="odd" role="status" mb="md" title="Not everything is copied">
          {missed.map((sentence) => (
            <div key={sentence}>{sentence}</div>
          ))}
        </Note>
      ) : null}
      <QueryStates
        query={toDos}
        isEmpty={() => !template}
        pending={<PendingForm />}
        empty={
          <EmptyNotice title="The To Do to copy is not in the list">
            <EmptyFormLink />
          </EmptyNotice>
        }
      >
        {() => template && children(draftFromToDo(template))}
      </QueryStates>
      {toDos.error && !toDos.data ? <EmptyFormLink /> : null}
    </>
  );
}

function EmptyFormLink() {
  return (
    <Anchor component={Link} to={paths.newToDo()} size="sm" underline="always" display="inline-block" py="sm">
      Start with an empty form
    </Anchor>
  );
}

function PendingForm() {
  return (
    <Stack gap="md" maw={640} role="status" aria-label="Loading the form">
      <Skeleton h={60} />
      <Skeleton h={60} />
      <Skeleton h={120} />
      <Skeleton h={90} />
    </Stack>
  );
}
