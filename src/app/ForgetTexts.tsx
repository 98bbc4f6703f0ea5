import { Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconEraser } from '@tabler/icons-react';
import { useState } from 'react';
import { forgetTexts, keepsTexts } from '#src/lib/kept/keptText.ts';

/** The one button that deletes the views, templates and notes that a person chose to keep in this browser; pressed twice, for they are gone then. */
export function ForgetTexts({ user }: { user: string }) {
  const [isSure, setSure] = useState(false);
  if (!keepsTexts(user)) return null;
  const forget = () => {
    forgetTexts(user);
    notifications.show({ message: 'Your views, templates and notes were deleted from this browser.' });
  };
  return (
    <>
      <Menu.Divider />
      <Menu.Label>Views, templates and notes saved in this browser</Menu.Label>
      <Menu.Item
        leftSection={<IconEraser aria-hidden size={16} />}
        closeMenuOnClick={isSure}
        onClick={isSure ? forget : () => setSure(true)}
      >
        {isSure ? 'Yes, delete them all' : 'Delete them'}
      </Menu.Item>
    </>
  );
}
