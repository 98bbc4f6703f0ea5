import { Anchor, Box, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useSession } from '#src/api/useSession.ts';
import { paths } from '#src/lib/paths.ts';
import { emptyDraft } from './draft.ts';
import { dropDraft, keptDraft } from './keptDrafts.ts';
import classes from './NewToDoPage.module.css';
import { type Start, readStart, startKey } from './start.ts';
import { FromMessage, FromTemplate } from './StartedFrom.tsx';
import { ToDoBuilder } from './ToDoBuilder.tsx';

/** The schedule builder: empty, or filled in from a message, from another To Do, or from what was entered before. */
export function NewToDoPage() {
  const [params] = useSearchParams();
  const { user } = useSession();
  const [round, setRound] = useState(0);
  const start = readStart(params);
  const key = startKey(start);
  const startOver = () => {
    dropDraft(user, key);
    setRound(round + 1);
  };
  return (
    <Box className={classes.page}>
      <title>New To Do · Frontdesk</title>
      <Anchor component={Link} to={paths.toDos()} size="sm" className={classes.back}>
        <IconArrowLeft aria-hidden size={16} /> All To Dos
      </Anchor>
      <Title order={1} fz="h3" mb="md">
        New To Do
      </Title>
      <Started key={`${key} ${round}`} start={start} user={user} onStartOver={startOver} />
    </Box>
  );
}

function Started({ start, user, onStartOver }: { start: Start; user: string; onStartOver: () => void }) {
  const startedFrom = startKey(start);
  const [kept] = useState(() => keptDraft(user, startedFrom));
  const builder = { startedFrom, onStartOver, isKept: kept !== undefined };
  if (kept) return <ToDoBuilder {...builder} initial={kept} />;
  switch (start.from) {
    case 'nothing':
      return <ToDoBuilder {...builder} initial={emptyDraft} />;
    case 'message':
      return (
        <FromMessage id={start.id}>{(draft) => <ToDoBuilder {...builder} initial={draft} />}</FromMessage>
      );
    case 'template':
      return (
        <FromTemplate id={start.id}>{(draft) => <ToDoBuilder {...builder} initial={draft} />}</FromTemplate>
      );
  }
}
