import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import type { Entry } from '#src/features/to-dos/entry.ts';
import { chosenValues } from '#src/ui/filters/chosen.ts';
import { FilterChips } from '#src/ui/filters/FilterChips.tsx';
import { FilterMenu } from '#src/ui/filters/FilterMenu.tsx';
import { useShortcuts } from '#src/ui/shortcuts/useShortcuts.ts';
import { type Choices, facetsOf } from './facets.ts';
import classes from './ToDoFilters.module.css';

interface ToDoFiltersProps {
  /** Those that the search leaves: what the filters count. */
  entries: readonly Entry[];
  search: string;
  onSearch: (search: string) => void;
  choices: Choices;
  onChoose: (choices: Choices) => void;
  /** How many are shown: "12 To Dos". */
  shown: string;
}

/** The search and the filters above the list and the calendar. */
export function ToDoFilters(props: ToDoFiltersProps) {
  const { entries, search, onSearch, choices, onChoose, shown } = props;
  const input = useRef<HTMLInputElement>(null);
  const [opened, setOpened] = useState(false);
  const facets = useMemo(() => facetsOf(entries, choices), [entries, choices]);
  useShortcuts([
    {
      label: 'Search To Dos',
      group: 'To Dos',
      keys: ['/'],
      when: () => input.current?.checkVisibility() ?? false,
      run: () => input.current?.select(),
    },
  ]);
  return (
    <search className={classes.filters}>
      <div className={classes.line}>
        <TextInput
          ref={input}
          className={classes.search ?? ''}
          aria-label="Search To Dos"
          placeholder="Number, text, day, account"
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          leftSection={<IconSearch aria-hidden size={16} />}
          rightSection={
            search ? <CloseButton aria-label="Clear the search" onClick={() => onSearch('')} /> : null
          }
          value={search}
          onChange={(event) => onSearch(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            if (search) onSearch('');
            else event.currentTarget.blur();
          }}
        />
        <FilterMenu
          facets={facets}
          chosen={choices}
          onChange={onChoose}
          opened={opened}
          onOpened={setOpened}
          shown={shown}
        />
      </div>
      <FilterChips values={chosenValues(facets, choices)} chosen={choices} onChange={onChoose} />
    </search>
  );
}
