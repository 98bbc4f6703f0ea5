import { Menu, type MenuProps } from '@mantine/core';
import type { Opening } from './opening.ts';
import { StandIn } from './StandIn.tsx';
import { useIsMounted } from './useIsMounted.ts';

/** The menu of an Opener. Only for code that is loaded later. */
export function OpenedMenu({ opening, children, ...props }: MenuProps & { opening: Opening }) {
  const { id, button, opened, onChange } = opening;
  const isMounted = useIsMounted();
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
