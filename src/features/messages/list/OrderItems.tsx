import { Menu } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import { type Group, groups, type Sort, sorts } from '#src/features/messages/view.ts';
import type { ListedView } from '#src/features/messages/viewParams.ts';
import { OpenedMenu } from '#src/ui/opening/OpenedMenu.tsx';
import type { Opening } from '#src/ui/opening/opening.ts';
import { useKept } from '#src/ui/useKept.ts';
import { densities, densityLabels, keptDensity } from './density.ts';
import { groupLabels, sortLabels } from './sortWords.ts';

export interface OrderChoices {
  sort: Sort;
  group: Group;
  onChange: (changes: Partial<ListedView>) => void;
  onSelect: () => void;
}

export function OrderItems({
  opening,
  sort,
  group,
  onChange,
  onSelect,
}: OrderChoices & { opening: Opening }) {
  const [density, keepDensity] = useKept(keptDensity);
  return (
    <OpenedMenu opening={opening} position="bottom-end" width={230} shadow="md">
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
      <Menu.Label>Row height (this browser)</Menu.Label>
      <Menu.RadioGroup value={density} onChange={(value) => keepDensity(pick(densities, value, density))}>
        {densities.map((each) => (
          <Menu.RadioItem key={each} value={each}>
            {densityLabels[each]}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </OpenedMenu>
  );
}

function pick<T extends string>(known: readonly T[], value: string, otherwise: T): T {
  return known.find((each) => each === value) ?? otherwise;
}
