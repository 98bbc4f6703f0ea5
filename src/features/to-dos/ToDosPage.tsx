import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { toDosQuery } from '#src/api/toDos.ts';
import { useSession } from '#src/api/useSession.ts';
import { useNow } from '#src/ui/useNow.ts';
import { ToDoDetail } from '#src/features/to-dos/detail/ToDoDetail.tsx';
import { ToDoList } from '#src/features/to-dos/list/ToDoList.tsx';
import classes from './ToDosPage.module.css';

const atOnce = { getInitialValueInEffect: false };

/** Every To Do of the account; the one of the address beside the list on a desk, in its place where there is no room for both. */
export function ToDosPage() {
  const { id } = useParams();
  const { timeZone } = useSession();
  const toDos = useQuery(toDosQuery());
  const now = useNow();
  const isPhone = useMediaQuery('(max-width: 47.99em)', undefined, atOnce);
  const isNarrow = useMediaQuery('(max-width: 71.99em)', undefined, atOnce);
  return (
    <div className={classes.page} data-detail={id !== undefined || undefined}>
      <title>To Dos · Frontdesk</title>
      <div className={classes.list} hidden={isNarrow && id !== undefined}>
        <ToDoList query={toDos} chosenId={id} now={now} timeZone={timeZone} isPhone={isPhone} />
      </div>
      {id === undefined ? null : (
        <section className={classes.detail} aria-label="To Do">
          <ToDoDetail query={toDos} id={id} now={now} timeZone={timeZone} isAlone={isNarrow} />
        </section>
      )}
    </div>
  );
}
