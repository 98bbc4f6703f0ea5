import { Button, CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useRef } from 'react';
import type { Entry } from '#src/features/to-dos/entry.ts';
import { useShortcuts } from '#src/ui/shortcuts/useShortcuts.ts';
import { type Choices, facetNames, isAnyChosen } from './facets.ts';
import { FilterMenu } from './FilterMenu.tsx';
import classes from './ToDoFilters.module.css';

interface ToDoFiltersProps {
  /** Those that the search leaves: what the filters count. */
  entries: readonly Entry[];
  search: string;
  onSearch: (search: string) => void;
  choices: Choices;
  onChoose: (choices: Choices) => void;
}

/** The search and the filters above the list and the calendar. */
export function ToDoFilters({ entries, search, onSearch, choices, onChoose }: ToDoFiltersProps) {
  const input = useRef<HTMLInputElement>(null);
  const focusInput = () => {
    input.current?.focus();
    input.current?.select();
  };
  useShortcuts([
    {
      label: 'Search To Dos',
      group: 'To Dos',
      keys: ['/'],
      when: () => input.current?.checkVisibility() ?? false,
      run: focusInput,
    },
  ]);
  return (
    <search className={classes.filters}>
      <TextInput
        ref={input}
        className={classes.search ?? ''}
        aria-label="Search To Dos"
        placeholder="Number, text, day, account"
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        size="sm"
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
      {facetNames.map((facet) => (
        <FilterMenu
          key={facet}
          facet={facet}
          entries={entries}
          choices={choices}
          onChange={(values) => onChoose({ ...choices, [facet]: values })}
        />
      ))}
      {isAnyChosen(choices) ? (
        <Button
          variant="subtle"
          h={{ base: 44, sm: 36 }}
          px="xs"
          onClick={() => onChoose({ due: [], repeats: [], delivery: [], account: [] })}
        >
          Clear filters
        </Button>
      ) : null}
    </search>
  );
}
