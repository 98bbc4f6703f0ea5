import { Text, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconUserCircle } from '@tabler/icons-react';
import { useSession } from '#src/api/useSession.ts';
import { later } from '#src/ui/later.ts';
import { Opener } from '#src/ui/opening/Opener.tsx';
import classes from './AccountMenu.module.css';

const AccountItems = later(async () => (await import('./AccountItems.tsx')).AccountItems);

/** Who is signed in, how the page looks, and the way out. */
export function AccountMenu() {
  const { user } = useSession();
  return (
    <Opener
      popup="menu"
      load={AccountItems.load}
      renderButton={(opener) => (
        <UnstyledButton {...opener} className={classes.target} aria-label={`Account of ${user}`}>
          <IconUserCircle aria-hidden size={22} stroke={1.7} />
          <Text component="span" size="sm" className={classes.name} visibleFrom="xs">
            {user}
          </Text>
          <IconChevronDown aria-hidden size={14} />
        </UnstyledButton>
      )}
    >
      {(opening) => <AccountItems opening={opening} />}
    </Opener>
  );
}
