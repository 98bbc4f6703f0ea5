import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';
import { memo, Suspense } from 'react';
import { keptDensity } from '#src/features/messages/list/density.ts';
import type { ListedView } from '#src/features/messages/viewParams.ts';
import { later } from '#src/ui/later.ts';
import { Opener } from '#src/ui/opening/Opener.tsx';
import { useShortcuts } from '#src/ui/shortcuts/useShortcuts.ts';
import { nameOfView, type ReadyMadeView, readyMadeViews, type SavedView, viewOf } from './savedViews.ts';
import { useSavedViews } from './useSavedViews.ts';
import classes from './ViewMenu.module.css';

const ViewItems = later(async () => (await import('./ViewItems.tsx')).ViewItems);
const SaveView = later(async () => (await import('./SaveView.tsx')).SaveView);
const ManageViews = later(async () => (await import('./ManageViews.tsx')).ManageViews);

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

  const openReadyMade = ({ filters }: ReadyMadeView) => onOpen({ filters, sort: 'newest', group: 'day' });
  const openSaved = (each: SavedView) => {
    keptDensity.set(each.density);
    onOpen(viewOf(each));
  };
  useShortcuts([
    ...readyMadeViews.map((each) => command(each.name, () => openReadyMade(each))),
    ...saved.map((each) => command(each.name, () => openSaved(each))),
    { label: 'Save this view…', group: 'Views', run: saving.open },
  ]);
  return (
    <>
      <Opener
        popup="menu"
        load={ViewItems.load}
        renderButton={(opener) => (
          <Button
            {...opener}
            variant="subtle"
            color="gray"
            px="xs"
            classNames={{ root: classes.target ?? '', label: classes.name ?? '' }}
            rightSection={<IconChevronDown aria-hidden size={14} />}
          >
            {name ?? 'Filtered'}
          </Button>
        )}
      >
        {(opening) => (
          <ViewItems
            opening={opening}
            current={name}
            saved={saved}
            openReadyMade={openReadyMade}
            openSaved={openSaved}
            onSave={saving.open}
            onManage={managing.open}
          />
        )}
      </Opener>
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
