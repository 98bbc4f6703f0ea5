import { Menu, Text, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { IconChevronDown, IconKeyboard, IconLogout, IconUserCircle } from '@tabler/icons-react';
import { useSession } from '#src/api/useSession.ts';
import classes from './AccountMenu.module.css';
import { ForgetTexts } from './ForgetTexts.tsx';
import { openOverlay } from './keyboard/overlay.ts';
import { useSignOut } from './session/useSignOut.ts';

/** Who is signed in, how the page looks, and the way out. */
export function AccountMenu() {
  const { user, signIn } = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { signOut, isPending } = useSignOut();
  const choose = (chosen: string) => {
    if (chosen === 'light' || chosen === 'dark' || chosen === 'auto') setColorScheme(chosen);
  };
  return (
    <Menu position="bottom-end" width={220} withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <UnstyledButton className={classes.target} aria-label={`Account of ${user}`}>
          <IconUserCircle aria-hidden size={22} stroke={1.7} />
          <Text component="span" size="sm" className={classes.name} visibleFrom="xs">
            {user}
          </Text>
          <IconChevronDown aria-hidden size={14} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Signed in as {user}</Menu.Label>
        <Menu.Divider />
        <Menu.Label>Colours</Menu.Label>
        <Menu.RadioGroup value={colorScheme} onChange={choose}>
          <Menu.RadioItem value="light">Light</Menu.RadioItem>
          <Menu.RadioItem value="dark">Dark</Menu.RadioItem>
          <Menu.RadioItem value="auto">As the device has it</Menu.RadioItem>
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item leftSection={<IconKeyboard aria-hidden size={16} />} onClick={() => openOverlay('keys')}>
          Keyboard shortcuts
        </Menu.Item>
        <ForgetTexts user={user} />
        {signIn === 'none' ? null : (
          <>
            <Menu.Divider />
            <Menu.Item
              leftSection={<IconLogout aria-hidden size={16} />}
              disabled={isPending}
              onClick={signOut}
            >
              Sign out
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
