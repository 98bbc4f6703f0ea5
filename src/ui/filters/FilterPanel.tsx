import { CloseButton, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { fold } from '#src/lib/search/fold.ts';
import { withToggled } from './chosen.ts';
import type { Chosen, Facet } from './facet.ts';
import classes from './FilterPanel.module.css';
import { FilterSection } from './FilterSection.tsx';

export interface FilterPanelProps<K extends string> {
  facets: readonly Facet<K>[];
  chosen: Chosen<K>;
  onChange: (chosen: Chosen<K>) => void;
  /** Whether one can type at once; on a phone the keyboard would cover the choices. */
  isTypedFirst?: boolean;
}

/** Everything that a list can be filtered by, and a box to find a choice among them. */
export function FilterPanel<K extends string>(props: FilterPanelProps<K>) {
  const { facets, chosen, onChange, isTypedFirst = false } = props;
  // A press shows at once, and the next counts from it, though the list and the address take a moment.
  const [pressed, setPressed] = useState({ before: chosen, now: chosen });
  const now = pressed.before === chosen ? pressed.now : chosen;
  const toggle = (key: K, value: string) => {
    const next = withToggled(now, key, value);
    setPressed({ before: chosen, now: next });
    onChange(next);
  };
  const [typed, setTyped] = useState('');
  const found = facetsFor(facets, typed);
  return (
    <div className={classes.panel}>
      <TextInput
        type="search"
        aria-label="Find a filter"
        placeholder="Find a filter"
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        leftSection={<IconSearch aria-hidden size={16} />}
        rightSection={
          typed === '' ? null : <CloseButton size="sm" aria-label="Clear" onClick={() => setTyped('')} />
        }
        data-autofocus={isTypedFirst || undefined}
      />
      <div className={classes.sections}>
        {found.map((facet) => (
          <FilterSection
            key={facet.key}
            facet={facet}
            chosen={now[facet.key] ?? []}
            onToggle={(value) => toggle(facet.key, value)}
          />
        ))}
        {found.length === 0 ? (
          <Text size="sm" c="dimmed" role="status">
            {typed === '' ? 'There is nothing to filter yet.' : 'No matching filter.'}
          </Text>
        ) : null}
      </div>
    </div>
  );
}

/** The facets whose label holds what was typed, whole; of the others the choices whose labels do. */
function facetsFor<K extends string>(facets: readonly Facet<K>[], typed: string): Facet<K>[] {
  const wanted = fold(typed).trim();
  return facets.flatMap(({ key, label, choices }) => {
    const matching = fold(label).includes(wanted)
      ? choices
      : choices.filter((choice) => fold(choice.label).includes(wanted));
    return matching.length > 0 ? { key, label, choices: matching } : [];
  });
}
