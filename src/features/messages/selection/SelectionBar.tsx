import { Button, CloseButton, Group, Text } from '@mantine/core';
import { ExportMenu } from '#src/features/messages/export/ExportMenu.tsx';
import { markSeen, markUnseen } from '#src/features/messages/seen/useSeen.ts';
import type { DayRange } from '#src/lib/time/dayChoice.ts';
import { useShortcuts } from '#src/ui/shortcuts/useShortcuts.ts';
import classes from './SelectionBar.module.css';
import type { SelectionState } from './useSelection.ts';

interface SelectionBarProps {
  selection: SelectionState;
  /** How many could be. */
  total: number;
  days: DayRange;
}

/** What is selected, and what to do with it. */
export function SelectionBar({ selection: { ids, selectAll, clear }, total, days }: SelectionBarProps) {
  useShortcuts([{ label: 'Clear selection', group: 'Messages', keys: ['Escape'], run: clear }]);
  return (
    <div className={classes.bar} role="group" aria-label="Selected messages">
      <Group gap="xs" justify="space-between" wrap="nowrap">
        <Text size="sm" fw={600} role="status">
          {ids.length.toLocaleString('en-US')} selected
        </Text>
        <Group gap="xs" wrap="nowrap">
          {ids.length < total ? (
            <Button size="xs" variant="subtle" onClick={selectAll}>
              All {total.toLocaleString('en-US')}
            </Button>
          ) : null}
          <CloseButton aria-label="Clear selection" onClick={clear} />
        </Group>
      </Group>
      <Group gap="xs">
        <Button
          size="xs"
          variant="default"
          title="Only in this browser; the answering service isn’t told"
          onClick={() => markSeen([...ids])}
        >
          Mark as seen
        </Button>
        <Button
          size="xs"
          variant="default"
          title="Only in this browser; the answering service isn’t told"
          onClick={() => markUnseen([...ids])}
        >
          Mark as not seen
        </Button>
        <ExportMenu target={{ ids, days }} />
      </Group>
    </div>
  );
}
