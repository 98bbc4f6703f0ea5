import { ActionIcon, Tooltip } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import { Link } from 'react-router';
import { paths } from '#src/lib/paths.ts';
import { useListLink } from '#src/features/messages/useListLink.ts';

interface NeighbourLinkProps {
  id: number | null;
  label: string;
  icon: Icon;
}

/** The way to the message beside the open one. It replaces the address: "back" leads to where the reading began. */
export function NeighbourLink({ id, label, icon: Symbol }: NeighbourLinkProps) {
  const listLink = useListLink();
  const symbol = <Symbol aria-hidden size={18} />;
  if (id === null) {
    return (
      <ActionIcon variant="default" size="input-sm" aria-label={label} disabled>
        {symbol}
      </ActionIcon>
    );
  }
  return (
    <Tooltip label={label}>
      <ActionIcon
        component={Link}
        {...listLink(paths.message(id))}
        replace
        variant="default"
        size="input-sm"
        aria-label={label}
      >
        {symbol}
      </ActionIcon>
    </Tooltip>
  );
}
