import { Button, Text } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import { Outlet, useLocation, useSearchParams } from 'react-router';
import { paths } from '#src/lib/paths.ts';
import { EmptyNotice } from '#src/ui/EmptyNotice.tsx';
import type { Rows } from '#src/v2/envelope.ts';
import type { ToDo } from '#src/v2/toDo.ts';
import { entriesOf } from './entry.ts';
import { type Choices, chosen, readChoices, writeChoices } from './filters/facets.ts';
import { found } from './filters/search.ts';
import { ToDoFilters } from './filters/ToDoFilters.tsx';
import classes from './ToDosPage.module.css';
import { zoneWords } from './zoneWords.ts';
import type { ToDosView } from './toDosView.ts';

interface ToDosInViewProps {
  toDos: Rows<ToDo>;
  /** As it stands in the address. */
  openId: string | undefined;
  isCalendar: boolean;
  now: number;
  timeZone: string;
  isPhone: boolean;
}

/** What the search and the filters leave, as the list or the calendar. What is searched for is in no address: it may be a number or a name. */
export function ToDosInView({ toDos, openId, isCalendar, now, timeZone, isPhone }: ToDosInViewProps) {
  const { rows, setAside } = toDos;
  const [params, setParams] = useSearchParams();
  const [search, setSearch] = useState('');
  const { search: parameters } = useLocation();
  const choices = useMemo(() => readChoices(params), [params]);
  const entries = useMemo(() => entriesOf(rows, now, timeZone), [rows, now, timeZone]);
  const searched = useMemo(() => found(entries, search, timeZone), [entries, search, timeZone]);
  const left = useMemo(() => chosen(searched, choices), [searched, choices]);
  const linkTo = useCallback(
    (id: number) => ({
      pathname: isCalendar ? paths.toDoInCalendar(id) : paths.toDo(id),
      search: parameters,
    }),
    [isCalendar, parameters],
  );
  const choose = (next: Choices) => setParams(writeChoices(next, params), { replace: true });
  const view: ToDosView = {
    entries: left,
    narrowing: `${search}\n${writeChoices(choices, new URLSearchParams())}`,
    openId: openId !== undefined && /^\d+$/.test(openId) ? Number(openId) : null,
    linkTo,
    now,
    timeZone,
    isPhone,
  };
  return (
    <>
      <div className={classes.above}>
        <ToDoFilters
          entries={searched}
          search={search}
          onSearch={setSearch}
          choices={choices}
          onChoose={choose}
          shown={countWords(left.length, left.length)}
        />
        <Text size="sm" c="dimmed">
          <span role="status">
            {countWords(left.length, rows.length)}
            {setAside > 0 ? ` ${asideWords(setAside)}` : null}
          </span>
          {' · '}
          Times are {zoneWords(timeZone, now)}
        </Text>
      </div>
      <div className={classes.content}>
        {left.length === 0 && rows.length > 0 ? (
          <EmptyNotice title="No matching To Dos">
            <Button
              variant="default"
              onClick={() => {
                setSearch('');
                choose({});
              }}
            >
              Show all To Dos
            </Button>
          </EmptyNotice>
        ) : (
          <Outlet context={view} />
        )}
      </div>
    </>
  );
}

function countWords(shown: number, all: number): string {
  return shown === all ? `${all} To Do${all === 1 ? '' : 's'}` : `${shown} of ${all} To Dos`;
}

function asideWords(setAside: number): string {
  return `and ${setAside} that could not be read and ${setAside === 1 ? 'is' : 'are'} not shown`;
}
