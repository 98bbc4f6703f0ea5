import { Popover, type PopoverProps } from '@mantine/core';
import { useMounted } from '@mantine/hooks';
import type { Opening } from './opening.ts';
import { StandIn } from './StandIn.tsx';

interface OpenedPopoverProps extends PopoverProps {
  opening: Opening;
  label?: string;
  className?: string | undefined;
}

/** The popover of an Opener, with the focus in it. Only for code that is loaded later. */
export function OpenedPopover({ opening, label, className, children, ...props }: OpenedPopoverProps) {
  const { id, button, opened, onChange } = opening;
  // Mantine looks where the focus was, to give it back, only when something opens that was closed before.
  const isMounted = useMounted();
  return (
    <Popover
      id={id}
      opened={opened && isMounted}
      onChange={onChange}
      shadow="md"
      trapFocus
      returnFocus
      {...props}
    >
      <Popover.Target>
        <StandIn button={button} />
      </Popover.Target>
      <Popover.Dropdown aria-label={label} className={className}>
        {children}
      </Popover.Dropdown>
    </Popover>
  );
}
