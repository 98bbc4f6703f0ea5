import { Button, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDownload, IconFileTypeCsv, IconPrinter } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { type ExportTarget, useCsvDownload } from './useCsvDownload.tsx';

const PrintDialog = lazy(async () => ({
  default: (await import('#src/features/messages/print/PrintDialog.tsx')).PrintDialog,
}));

/** Room for a finger on a phone. */
const roomy = { base: 44, sm: 0 };

interface ExportMenuProps {
  /** What is filtered, or what is selected. */
  target: ExportTarget;
  /** A word among others, and no button to stand out. */
  isQuiet?: boolean;
}

/** Takes messages out of the dashboard: as a file for a spreadsheet, or on paper. */
export function ExportMenu({ target, isQuiet = false }: ExportMenuProps) {
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
            mih={roomy}
            leftSection={<IconFileTypeCsv aria-hidden size={16} />}
            onClick={() => void download(target)}
          >
            Download {count} as CSV
          </Menu.Item>
          <Menu.Item mih={roomy} leftSection={<IconPrinter aria-hidden size={16} />} onClick={printing.open}>
            Print {count}…
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isPrinting ? (
        <Suspense>
          <PrintDialog target={target} onClose={printing.close} onDownload={download} />
        </Suspense>
      ) : null}
    </>
  );
}
