import { Button, Drawer, Group } from '@mantine/core';
import { useMounted } from '@mantine/hooks';
import { OpenedPopover } from '#src/ui/opening/OpenedPopover.tsx';
import type { Opening } from '#src/ui/opening/opening.ts';
import { useIsPhone } from '#src/ui/useIsPhone.ts';
import { countOfChosen, withNone } from './chosen.ts';
import { FilterPanel, type FilterPanelProps } from './FilterPanel.tsx';
import classes from './FilterSheet.module.css';

export interface FilterSheetProps<K extends string> extends FilterPanelProps<K> {
  opening: Opening;
  /** How many the list shows with these filters: "212 messages". */
  shown: string;
}

/** The filters: beside their button on a desk, from below on a phone. */
export function FilterSheet<K extends string>({ opening, shown, ...panel }: FilterSheetProps<K>) {
  const isPhone = useIsPhone();
  const isMounted = useMounted();
  const close = () => opening.onChange(false);
  const actions = (
    <Group justify="space-between" mt="xs">
      <Button
        variant="subtle"
        size="compact-sm"
        disabled={countOfChosen(panel.chosen) === 0}
        onClick={() => panel.onChange(withNone(panel.chosen))}
      >
        Clear all
      </Button>
      <Button size="compact-sm" onClick={close}>
        Show {shown}
      </Button>
    </Group>
  );
  if (isPhone) {
    return (
      <Drawer.Root opened={opening.opened && isMounted} onClose={close} position="bottom" size="85%">
        <Drawer.Overlay />
        <Drawer.Content>
          <Drawer.Body pt="sm" pb={0}>
            {/* Not in Mantine's header: it would be a second banner of the page. */}
            <Group justify="space-between" mb="xs">
              <Drawer.Title fw={650}>Filters</Drawer.Title>
              <Drawer.CloseButton aria-label="Close" size="lg" />
            </Group>
            <FilterPanel {...panel} />
            <div className={classes.actions}>{actions}</div>
          </Drawer.Body>
        </Drawer.Content>
      </Drawer.Root>
    );
  }
  return (
    <OpenedPopover opening={opening} position="bottom-start" width={320}>
      <FilterPanel {...panel} isTypedFirst />
      {actions}
    </OpenedPopover>
  );
}
