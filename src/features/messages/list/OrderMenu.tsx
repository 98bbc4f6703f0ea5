import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowsSort, IconListCheck } from '@tabler/icons-react';
import { memo } from 'react';
import { type Group, groups, type Sort, sorts } from '#src/features/messages/view.ts';
import type { ListedView } from '#src/features/messages/viewParams.ts';
import { useKept } from '#src/ui/useKept.ts';
import { densities, densityLabels, keptDensity } from './density.ts';
import { groupLabels, sortLabels } from './sortWords.ts';

interface OrderMenuProps {
  sort: Sort;
  group: Group;
  onChange: (changes: Partial<ListedView>) => void;
  onSelect: () => void;
}

/** In which order the messages stand, under which headings, and how close; and the way to select some. */
export const OrderMenu = memo(function OrderMenu({ sort, group, onChange, onSelect }: OrderMenuProps) {
  const [density, keepDensity] = useKept(keptDensity);
  return (
    <Menu position="bottom-end" width={230} shadow="md" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon
          variant="default"
          size="input-sm"
          flex="none"
          title="Order and rows"
          aria-label="Order and rows"
        >
          <IconArrowsSort aria-hidden size={18} stroke={1.7} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconListCheck aria-hidden size={16} />} onClick={onSelect}>
          Select messages
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>Order</Menu.Label>
        <Menu.RadioGroup value={sort} onChange={(value) => onChange({ sort: pick(sorts, value, sort) })}>
          {sorts.map((each) => (
            <Menu.RadioItem key={each} value={each}>
              {sortLabels[each]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Label>Headings</Menu.Label>
        <Menu.RadioGroup value={group} onChange={(value) => onChange({ group: pick(groups, value, group) })}>
          {groups.map((each) => (
            <Menu.RadioItem key={each} value={each}>
              {groupLabels[each]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Label>Rows, in this browser</Menu.Label>
        <Menu.RadioGroup value={density} onChange={(value) => keepDensity(pick(densities, value, density))}>
          {densities.map((each) => (
            <Menu.RadioItem key={each} value={each}>
              {densityLabels[each]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
});

function pick<T extends string>(known: readonly T[], value: string, otherwise: T): T {
  return known.find((each) => each === value) ?? otherwise;
}
