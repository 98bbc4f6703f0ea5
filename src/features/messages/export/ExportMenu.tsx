import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { later } from '#src/ui/later.ts';
import { Opener } from '#src/ui/opening/Opener.tsx';
import type { ExportTarget } from './exportTarget.ts';

const ExportItems = later(async () => (await import('./ExportItems.tsx')).ExportItems);

interface ExportMenuProps {
  /** What is filtered, or what is selected. */
  target: ExportTarget;
  /** A word among others, and no button to stand out. */
  isQuiet?: boolean;
}

/** Takes messages out of the dashboard: as a file for a spreadsheet, or on paper. */
export function ExportMenu({ target, isQuiet = false }: ExportMenuProps) {
  return (
    <Opener
      popup="menu"
      load={ExportItems.load}
      renderButton={(opener) => (
        <Button
          {...opener}
          variant={isQuiet ? 'subtle' : 'default'}
          size={isQuiet ? 'compact-xs' : 'xs'}
          disabled={target.ids.length === 0}
          leftSection={<IconDownload aria-hidden size={isQuiet ? 14 : 16} stroke={1.7} />}
        >
          Export
        </Button>
      )}
    >
      {(opening) => <ExportItems opening={opening} target={target} />}
    </Opener>
  );
}
