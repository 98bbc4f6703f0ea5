import { Button, Menu, Text } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { Entry } from '#src/features/to-dos/entry.ts';
import { type Choices, countsOf, type FacetName } from './facets.ts';
import { facetLabels, inOrder, valueWords } from './facetWords.ts';

interface FilterMenuProps {
  facet: FacetName;
  entries: readonly Entry[];
  choices: Choices;
  onChange: (values: string[]) => void;
}

/** One facet's values with how many To Dos each would leave. Without two values to choose between there is no menu. */
export function FilterMenu({ facet, entries, choices, onChange }: FilterMenuProps) {
  const counts = countsOf(entries, facet, choices);
  const picked = choices[facet];
  if (counts.size < 2 && picked.length === 0) return null;
  const [only] = picked;
  const value = picked.length === 1 && only !== undefined ? valueWords(facet, only) : String(picked.length);
  return (
    <Menu position="bottom-start" width={240}>
      <Menu.Target>
        <Button
          variant={picked.length > 0 ? 'light' : 'default'}
          size="sm"
          h={{ base: 44, sm: 36 }}
          px="sm"
          rightSection={<IconChevronDown aria-hidden size={14} />}
        >
          {picked.length > 0 ? `${facetLabels[facet]}: ${value}` : facetLabels[facet]}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="60dvh" style={{ overflowY: 'auto' }}>
        <Menu.CheckboxGroup value={[...picked]} onChange={onChange}>
          {inOrder(facet, counts.keys()).map((each) => (
            <Menu.CheckboxItem
              key={each}
              value={each}
              mih={{ base: 44, sm: 32 }}
              rightSection={
                <Text component="span" size="sm" c="dimmed">
                  {counts.get(each)}
                </Text>
              }
            >
              {valueWords(facet, each)}
            </Menu.CheckboxItem>
          ))}
        </Menu.CheckboxGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
