import { Button, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDownload, IconFileTypeCsv, IconPrinter } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import type { CivilDate } from '#src/lib/time/civilDate.ts';
import { type ExportTarget, useCsvDownload } from './useCsvDownload.tsx';

const PrintDialog = lazy(async () => ({
  default: (await import('#src/features/messages/print/PrintDialog.tsx')).PrintDialog,
}));

interface ExportMenuProps {
  /** What is filtered, or what is selected. */
  target: ExportTarget;
  today: CivilDate;
  /** A word among others, and no button to stand out. */
  isQuiet?: boolean;
}

/** Takes messages out of the dashboard: as a file for a spreadsheet, or on paper. */
export function ExportMenu({ target, today, isQuiet = false }: ExportMenuProps) {
  const download = useCsvDownload();
  const [isPrinting, printing] = useDisclosure();
  const count = target.ids.length.toLocaleString('en-US');
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant={isQuiet ? 'subtle' : 'default'}
            size={isQuiet ? 'compact-xs' : 'xs'}
            disabled={target.ids.length === 0}
            leftSection={<IconDownload aria-hidden size={isQuiet ? 14 : 16} stroke={1.7} />}
          >
            Export
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconFileTypeCsv aria-hidden size={16} />}
            onClick={() => void download(target)}
          >
            Download {count} as CSV
          </Menu.Item>
          <Menu.Item leftSection={<IconPrinter aria-hidden size={16} />} onClick={printing.open}>
            Print {count}…
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isPrinting ? (
        <Suspense>
          <PrintDialog target={target} today={today} onClose={printing.close} onDownload={download} />
        </Suspense>
      ) : null}
    </>
  );
}
