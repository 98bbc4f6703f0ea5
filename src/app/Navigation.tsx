import { Text } from '@mantine/core';
import { IconBell, IconInbox, IconPhoneCall } from '@tabler/icons-react';
import { NavLink, useLocation } from 'react-router';
import { paths } from '#src/lib/paths.ts';
import classes from './Navigation.module.css';
import { loadPage } from './pages.ts';

const sections = [
  { label: 'Messages', to: paths.messages(), icon: IconInbox, also: [] },
  { label: 'To Dos', to: paths.toDos(), icon: IconBell, also: [] },
  { label: 'Recordings', to: paths.recordings(), icon: IconPhoneCall, also: ['/calls/'] },
];

export function Navigation() {
  const { pathname } = useLocation();
  return (
    <nav aria-label="Main" className={classes.nav}>
      {sections.map(({ label, to, icon: Icon, also }) => {
        const here = also.some((prefix) => pathname.startsWith(prefix));
        return (
          <NavLink
            key={to}
            to={to}
            className={classes.link ?? ''}
            data-here={here || undefined}
            onPointerEnter={() => void loadPage(to)}
            onFocus={() => void loadPage(to)}
          >
            <Icon aria-hidden size={22} stroke={1.7} />
            <Text component="span" size="xs" fw={550}>
              {label}
            </Text>
          </NavLink>
        );
      })}
    </nav>
  );
}
