import { Badge, Button, Drawer, Group, Popover } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconFilter } from '@tabler/icons-react';
import { withNone } from './chosen.ts';
import type { Chosen } from './facet.ts';
import classes from './FilterMenu.module.css';
import { FilterPanel, type FilterPanelProps } from './FilterPanel.tsx';

interface FilterMenuProps<K extends string> extends FilterPanelProps<K> {
  opened: boolean;
  onOpened: (opened: boolean) => void;
  /** How many the list shows with these filters: "212 messages". */
  shown: string;
}

/** A button that opens the filters: beside it on a desk, from below on a phone. */
export function FilterMenu<K extends string>({ opened, onOpened, shown, ...panel }: FilterMenuProps<K>) {
  const isPhone = useMediaQuery('(max-width: 47.99em)', undefined, { getInitialValueInEffect: false });
  const count = countOf(panel.chosen);
  const target = (
    <Button
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
      onClick={() => onOpened(!opened)}
    >
      Filter
    </Button>
  );
  const actions = (
    <Group justify="space-between" mt="xs">
      <Button
        variant="subtle"
        size="compact-sm"
        disabled={count === 0}
        onClick={() => panel.onChange(withNone(panel.chosen))}
      >
        Clear all
      </Button>
      <Button size="compact-sm" onClick={() => onOpened(false)}>
        Show {shown}
      </Button>
    </Group>
  );
  if (isPhone) {
    return (
      <>
        {target}
        <Drawer.Root opened={opened} onClose={() => onOpened(false)} position="bottom" size="85%">
          <Drawer.Overlay />
          <Drawer.Content>
            <Drawer.Body pt="sm" pb={0}>
              {/* Not in Mantine's header: it would be a second banner of the page. */}
              <Group justify="space-between" mb="xs">
                <Drawer.Title fw={650}>Filters</Drawer.Title>
                <Drawer.CloseButton aria-label="Close" size="lg" />
              </Group>
              <FilterPanel {...panel} />
              <div className={classes.sheetActions}>{actions}</div>
            </Drawer.Body>
          </Drawer.Content>
        </Drawer.Root>
      </>
    );
  }
  return (
    <Popover
      opened={opened}
      onChange={onOpened}
      position="bottom-start"
      shadow="md"
      width={320}
      trapFocus
      returnFocus
    >
      <Popover.Target>{target}</Popover.Target>
      <Popover.Dropdown>
        <FilterPanel {...panel} isTypedFirst />
        {actions}
      </Popover.Dropdown>
    </Popover>
  );
}

function countOf(chosen: Chosen): number {
  return Object.values(chosen).reduce((sum, values) => sum + (values?.length ?? 0), 0);
}
