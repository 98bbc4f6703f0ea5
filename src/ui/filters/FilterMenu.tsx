import { Badge, Button } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { idleLoads } from '#src/lib/idleLoads.ts';
import { loadable } from '#src/ui/loadable.ts';
import { Opener } from '#src/ui/opening/Opener.tsx';
import { useLoaded } from '#src/ui/useLoaded.ts';
import { countOfChosen } from './chosen.ts';
import type { FilterPanelProps } from './FilterPanel.tsx';
import type { FilterSheetProps } from './FilterSheet.tsx';

/** No `later`, which would lose the type parameter of the component. */
const sheet = loadable(() => import('./FilterSheet.tsx'));
idleLoads.add(sheet.load);

interface FilterMenuProps<K extends string> extends FilterPanelProps<K> {
  opened: boolean;
  onOpened: (opened: boolean) => void;
  /** How many the list shows with these filters: "212 messages". */
  shown: string;
}

/** A button that opens the filters. */
export function FilterMenu<K extends string>({ opened, onOpened, shown, ...panel }: FilterMenuProps<K>) {
  const count = countOfChosen(panel.chosen);
  return (
    <Opener
      popup="dialog"
      load={() => void sheet.load()}
      opened={opened}
      onOpened={onOpened}
      renderButton={(opener) => (
        <Button
          {...opener}
          variant={count > 0 ? 'light' : 'default'}
          flex="none"
          leftSection={<IconFilter aria-hidden size={16} stroke={1.7} />}
          rightSection={
            count > 0 ? (
              <Badge size="sm" circle aria-label={`${count} chosen`}>
                {count}
              </Badge>
            ) : null
          }
        >
          Filter
        </Button>
      )}
    >
      {(opening) => <Sheet opening={opening} shown={shown} {...panel} />}
    </Opener>
  );
}

function Sheet<K extends string>(props: FilterSheetProps<K>) {
  const { FilterSheet } = useLoaded(sheet);
  return <FilterSheet {...props} />;
}
