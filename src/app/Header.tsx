import { Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import { paths } from '#src/lib/paths.ts';
import { AccountMenu } from './AccountMenu.tsx';
import classes from './Header.module.css';

export function Header() {
  return (
    <Group component="div" h="100%" px="md" justify="space-between" wrap="nowrap">
      <Link to={paths.messages()} className={classes.brand}>
        <img src={`${import.meta.env.BASE_URL}favicon.svg`} alt="" width={26} height={26} />
        <Text component="span" fw={700} fz="md">
          Frontdesk
        </Text>
      </Link>
      <AccountMenu />
    </Group>
  );
}
