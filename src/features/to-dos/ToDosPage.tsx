import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useLocation, useMatch, useNavigate, useParams } from 'react-router';
import { askAgainEvery } from '#src/api/askAgain.ts';
import { toDosQuery } from '#src/api/toDos.ts';
import { useSession } from '#src/api/useSession.ts';
import { ToDoDetail } from '#src/features/to-dos/detail/ToDoDetail.tsx';
import { paths } from '#src/lib/paths.ts';
import { EmptyNotice } from '#src/ui/EmptyNotice.tsx';
import { QueryStates } from '#src/ui/QueryStates.tsx';
import { useShortcuts } from '#src/ui/shortcuts/useShortcuts.ts';
import { useIsPhone } from '#src/ui/useIsPhone.ts';
import { useNow } from '#src/ui/useNow.ts';
import { PendingToDos } from './PendingToDos.tsx';
import { ToDosHeader } from './ToDosHeader.tsx';
import { ToDosInView } from './ToDosInView.tsx';
import classes from './ToDosPage.module.css';
import { useScreenFocus } from './useScreenFocus.ts';

/** Each send moves a To Do to its next one. */
const ASK_AGAIN_MS = 60_000;

/** Every To Do of the account, as a list or a calendar; the one of the address beside it, in its place where there is no room for both. */
export function ToDosPage() {
  const { id } = useParams();
  const { search } = useLocation();
  const isCalendar = useMatch(`${paths.toDosCalendar()}/*`) !== null;
  const { timeZone } = useSession();
  const toDos = useQuery({ ...toDosQuery(), ...askAgainEvery(ASK_AGAIN_MS) });
  const now = useNow();
  const isPhone = useIsPhone();
  const isNarrow = useMediaQuery('(max-width: 71.99em)', undefined, { getInitialValueInEffect: false });
  const wayBack = { pathname: isCalendar ? paths.toDosCalendar() : paths.toDos(), search };
  const navigate = useNavigate();
  useShortcuts([
    {
      label: 'Close the To Do',
      group: 'To Dos',
      keys: ['Escape'],
      when: () => id !== undefined,
      run: () => void navigate(wayBack),
      keysOnly: true,
    },
  ]);
  const [main, detail] = useScreenFocus(id, isNarrow);
  return (
    <div className={classes.page} data-detail={id !== undefined || undefined}>
      <title>{`${isCalendar ? 'Calendar of To Dos' : 'To Dos'} · Frontdesk`}</title>
      <div ref={main} className={classes.main} hidden={isNarrow && id !== undefined}>
        <div className={classes.above}>
          <ToDosHeader shown={isCalendar ? 'Calendar' : 'List'} search={search} />
        </div>
        <QueryStates
          query={toDos}
          isEmpty={({ rows, setAside }) => rows.length === 0 && setAside === 0}
          pending={<PendingToDos />}
          empty={
            <EmptyNotice title="No To Dos yet">
              Make one with “New To Do”: a reminder by SMS or email.
            </EmptyNotice>
          }
        >
          {(data) => (
            <ToDosInView
              toDos={data}
              openId={id}
              isCalendar={isCalendar}
              now={now}
              timeZone={timeZone}
              isPhone={isPhone}
            />
          )}
        </QueryStates>
      </div>
      {id === undefined ? null : (
        <section ref={detail} className={classes.detail} aria-label="To Do" tabIndex={-1}>
          <ToDoDetail
            query={toDos}
            id={id}
            now={now}
            timeZone={timeZone}
            isAlone={isNarrow}
            wayBack={wayBack}
            isFromCalendar={isCalendar}
          />
        </section>
      )}
    </div>
  );
}
