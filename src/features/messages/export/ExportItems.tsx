import { Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFileTypeCsv, IconPrinter } from '@tabler/icons-react';
import { Suspense } from 'react';
import { later } from '#src/ui/later.ts';
import { OpenedMenu } from '#src/ui/opening/OpenedMenu.tsx';
import type { Opening } from '#src/ui/opening/opening.ts';
import type { ExportTarget } from './exportTarget.ts';
import { useCsvDownload } from './useCsvDownload.tsx';

const PrintDialog = later(
  async () => (await import('#src/features/messages/print/PrintDialog.tsx')).PrintDialog,
);

/** Room for a finger on a phone. */
const roomy = { base: 44, sm: 0 };

export function ExportItems({ opening, target }: { opening: Opening; target: ExportTarget }) {
  const download = useCsvDownload();
  const [isPrinting, printing] = useDisclosure();
  const count = target.ids.length.toLocaleString('en-US');
  return (
    <>
      <OpenedMenu opening={opening} position="bottom-end">
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
      </OpenedMenu>
      {isPrinting ? (
        <Suspense>
          <PrintDialog target={target} onClose={printing.close} onDownload={download} />
        </Suspense>
      ) : null}
    </>
  );
}
