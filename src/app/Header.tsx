import { Button, Group, Text } from '@mantine/core';
import { IconCommand } from '@tabler/icons-react';
import { Link } from 'react-router';
import { Keys } from '#src/ui/shortcuts/Keys.tsx';
import { paths } from '#src/lib/paths.ts';
import { AccountMenu } from './AccountMenu.tsx';
import classes from './Header.module.css';
import { openOverlay } from './keyboard/overlay.ts';

export function Header() {
  return (
    <Group component="div" h="100%" px="md" justify="space-between" wrap="nowrap">
      <Link to={paths.messages()} className={classes.brand}>
        <img src={`${import.meta.env.BASE_URL}favicon.svg`} alt="" width={26} height={26} />
        <Text component="span" fw={700} fz="md">
          Frontdesk
        </Text>
      </Link>
      <Group gap="xs" wrap="nowrap">
        <Button
          variant="default"
          visibleFrom="sm"
          leftSection={<IconCommand aria-hidden size={16} stroke={1.7} />}
          rightSection={<Keys keys={['Mod+k']} />}
          onClick={() => openOverlay('palette')}
        >
          Commands
        </Button>
        <AccountMenu />
      </Group>
    </Group>
  );
}
