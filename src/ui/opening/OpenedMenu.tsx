import { Menu, type MenuProps } from '@mantine/core';
import { useMounted } from '@mantine/hooks';
import type { Opening } from './opening.ts';
import { StandIn } from './StandIn.tsx';

/** The menu of an Opener. Only for code that is loaded later. */
export function OpenedMenu({ opening, children, ...props }: MenuProps & { opening: Opening }) {
  const { id, button, opened, onChange } = opening;
  // Mantine looks where the focus was, to give it back, only when something opens that was closed before.
  const isMounted = useMounted();
  return (
    <Menu
      id={id}
      opened={opened && isMounted}
      onChange={onChange}
      withInitialFocusPlaceholder={false}
      {...props}
    >
      <Menu.Target>
        <StandIn button={button} />
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}
