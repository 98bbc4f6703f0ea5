import { Button, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBookmarkPlus, IconCheck, IconChevronDown, IconPencil } from '@tabler/icons-react';
import { lazy, memo, Suspense } from 'react';
import { keptDensity } from '#src/features/messages/list/density.ts';
import type { ListedView } from '#src/features/messages/viewParams.ts';
import { useShortcuts } from '#src/ui/shortcuts/useShortcuts.ts';
import { nameOfView, readyMadeViews, type SavedView, viewOf } from './savedViews.ts';
import { useSavedViews } from './useSavedViews.ts';
import classes from './ViewMenu.module.css';

const SaveView = lazy(async () => ({ default: (await import('./SaveView.tsx')).SaveView }));
const ManageViews = lazy(async () => ({ default: (await import('./ManageViews.tsx')).ManageViews }));

interface ViewMenuProps {
  view: ListedView;
  onOpen: (view: Partial<ListedView>) => void;
}

/** Which view is shown, and the others: ready-made ones, and those that the person named. */
export const ViewMenu = memo(function ViewMenu({ view, onOpen }: ViewMenuProps) {
  const [saved] = useSavedViews();
  const [isSaving, saving] = useDisclosure();
  const [isManaging, managing] = useDisclosure();
  const name = nameOfView(view, saved);

  const openReadyMade = ({ filters }: (typeof readyMadeViews)[number]) =>
    onOpen({ filters, sort: 'newest', group: 'day' });
  const openSaved = (each: SavedView) => {
    keptDensity.set(each.density);
    onOpen(viewOf(each));
  };
  useShortcuts([
    ...readyMadeViews.map((each) => command(each.name, () => openReadyMade(each))),
    ...saved.map((each) => command(each.name, () => openSaved(each))),
    { label: 'Save this view…', group: 'Views', run: saving.open },
  ]);

  const item = (label: string, key: string | number, run: () => void) => (
    <Menu.Item
      key={key}
      onClick={run}
      aria-current={label === name || undefined}
      rightSection={label === name ? <IconCheck aria-hidden size={16} /> : null}
    >
      {label}
    </Menu.Item>
  );
  return (
    <>
      <Menu position="bottom-start" width={240} shadow="md" withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button
            variant="subtle"
            color="gray"
            px="xs"
            classNames={{ root: classes.target ?? '', label: classes.name ?? '' }}
            rightSection={<IconChevronDown aria-hidden size={14} />}
          >
            {name ?? 'Filtered'}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {readyMadeViews.map((each) => item(each.name, each.name, () => openReadyMade(each)))}
          {saved.length > 0 ? <Menu.Label>Yours, in this browser</Menu.Label> : null}
          {saved.map((each) => item(each.name, each.id, () => openSaved(each)))}
          <Menu.Divider />
          <Menu.Item leftSection={<IconBookmarkPlus aria-hidden size={16} />} onClick={saving.open}>
            Save this view…
          </Menu.Item>
          {saved.length > 0 ? (
            <Menu.Item leftSection={<IconPencil aria-hidden size={16} />} onClick={managing.open}>
              Rename or remove…
            </Menu.Item>
          ) : null}
        </Menu.Dropdown>
      </Menu>
      <Suspense>
        {isSaving ? <SaveView view={view} onClose={saving.close} /> : null}
        {isManaging ? <ManageViews onClose={managing.close} /> : null}
      </Suspense>
    </>
  );
});

function command(name: string, run: () => void) {
  return { label: `View: ${name}`, group: 'Views', run };
}
