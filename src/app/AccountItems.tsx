import { Menu, useMantineColorScheme } from '@mantine/core';
import { IconKeyboard, IconLogout } from '@tabler/icons-react';
import { useSession } from '#src/api/useSession.ts';
import { OpenedMenu } from '#src/ui/opening/OpenedMenu.tsx';
import type { Opening } from '#src/ui/opening/opening.ts';
import { ForgetTexts } from './ForgetTexts.tsx';
import { openOverlay } from './keyboard/overlay.ts';
import { useSignOut } from './session/useSignOut.ts';

export function AccountItems({ opening }: { opening: Opening }) {
  const { user, signIn } = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { signOut, isPending } = useSignOut();
  const choose = (chosen: string) => {
    if (chosen === 'light' || chosen === 'dark' || chosen === 'auto') setColorScheme(chosen);
  };
  return (
    <OpenedMenu opening={opening} position="bottom-end" width={220} withinPortal={false}>
      <Menu.Label>Signed in as {user}</Menu.Label>
      <Menu.Divider />
      <Menu.Label>Appearance</Menu.Label>
      <Menu.RadioGroup value={colorScheme} onChange={choose}>
        <Menu.RadioItem value="light">Light</Menu.RadioItem>
        <Menu.RadioItem value="dark">Dark</Menu.RadioItem>
        <Menu.RadioItem value="auto">Same as this device</Menu.RadioItem>
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
    </OpenedMenu>
  );
}
