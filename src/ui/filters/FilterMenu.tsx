import { Badge, Button } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { use } from 'react';
import { laterModule } from '#src/ui/laterModule.ts';
import { Opener } from '#src/ui/opening/Opener.tsx';
import { countOfChosen } from './chosen.ts';
import type { FilterPanelProps } from './FilterPanel.tsx';
import type { FilterSheetProps } from './FilterSheet.tsx';

const sheet = laterModule(() => import('./FilterSheet.tsx'));

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
      load={sheet.load}
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
  const { FilterSheet } = use(sheet.get());
  return <FilterSheet {...props} />;
}
