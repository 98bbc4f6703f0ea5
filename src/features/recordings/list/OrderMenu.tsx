import { Button, Menu } from '@mantine/core';
import { IconArrowsSort } from '@tabler/icons-react';
import classes from './CallTools.module.css';
import { type CallSort, sortLabel, sorts } from './calls/sortCalls.ts';

interface OrderMenuProps {
  sort: CallSort;
  onSort: (sort: CallSort) => void;
}

/** The order of the list: on a phone, which has no columns, the one way to choose it. */
export function OrderMenu({ sort, onSort }: OrderMenuProps) {
  const choose = (label: string) => {
    const chosen = sorts.find((each) => sortLabel(each) === label);
    if (chosen) onSort(chosen);
  };
  return (
    <Menu position="bottom-end" shadow="md" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconArrowsSort aria-hidden size={16} stroke={1.7} />}
          className={classes.brief ?? ''}
          aria-label={`Order: ${sortLabel(sort)}`}
        >
          {sortLabel(sort)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Order</Menu.Label>
        <Menu.RadioGroup value={sortLabel(sort)} onChange={choose}>
          {sorts.map((each) => (
            <Menu.RadioItem key={sortLabel(each)} value={sortLabel(each)} closeMenuOnClick>
              {sortLabel(each)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
