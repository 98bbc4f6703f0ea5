import { Menu } from '@mantine/core';
import { IconBookmarkPlus, IconCheck, IconPencil } from '@tabler/icons-react';
import { OpenedMenu } from '#src/ui/opening/OpenedMenu.tsx';
import type { Opening } from '#src/ui/opening/opening.ts';
import { type ReadyMadeView, readyMadeViews, type SavedView } from './savedViews.ts';

interface ViewItemsProps {
  opening: Opening;
  /** The name of the view that is shown, if it has one. */
  current: string | null;
  saved: readonly SavedView[];
  openReadyMade: (view: ReadyMadeView) => void;
  openSaved: (view: SavedView) => void;
  onSave: () => void;
  onManage: () => void;
}

export function ViewItems(props: ViewItemsProps) {
  const { opening, current, saved, openReadyMade, openSaved, onSave, onManage } = props;
  const item = (label: string, key: string | number, run: () => void) => (
    <Menu.Item
      key={key}
      onClick={run}
      aria-current={label === current || undefined}
      rightSection={label === current ? <IconCheck aria-hidden size={16} /> : null}
    >
      {label}
    </Menu.Item>
  );
  return (
    <OpenedMenu opening={opening} position="bottom-start" width={240} shadow="md">
      {readyMadeViews.map((each) => item(each.name, each.name, () => openReadyMade(each)))}
      {saved.length > 0 ? <Menu.Label>Your views (this browser)</Menu.Label> : null}
      {saved.map((each) => item(each.name, each.id, () => openSaved(each)))}
      <Menu.Divider />
      <Menu.Item leftSection={<IconBookmarkPlus aria-hidden size={16} />} onClick={onSave}>
        Save this view…
      </Menu.Item>
      {saved.length > 0 ? (
        <Menu.Item leftSection={<IconPencil aria-hidden size={16} />} onClick={onManage}>
          Rename or remove…
        </Menu.Item>
      ) : null}
    </OpenedMenu>
  );
}
