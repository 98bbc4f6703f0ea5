import { Button, Group, Progress, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconFileTypeCsv, IconPrinter } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSession } from '#src/api/useSession.ts';
import type { ExportTarget } from '#src/features/messages/export/exportTarget.ts';
import { countWords } from '#src/features/messages/list/countWords.ts';
import { useNow } from '#src/ui/useNow.ts';
import { Dialog } from '#src/ui/Dialog.tsx';
import { QueryStates } from '#src/ui/QueryStates.tsx';
import { PrintedList, type PrintLayout } from './PrintedList.tsx';
import { PrintSheet } from './PrintSheet.tsx';
import { MOST_PRINTED, printedMessages } from './printedMessages.ts';

interface PrintDialogProps {
  target: ExportTarget;
  onClose: () => void;
  onDownload: (target: ExportTarget) => Promise<void>;
}

/** Room for a finger on a phone. */
const roomy = { base: 44, sm: 36 };

/** Gets messages ready for the printer. The paper is there as long as the dialog is: some browsers print after `print()` has returned. */
export function PrintDialog({ target, onClose, onDownload }: PrintDialogProps) {
  const client = useQueryClient();
  const { timeZone } = useSession();
  const now = useNow();
  // Messages that come in while it is open are not what was asked for.
  const [{ ids, days }] = useState(target);
  const [layout, setLayout] = useState<PrintLayout>('table');
  const [done, setDone] = useState(0);
  const tooMany = ids.length > MOST_PRINTED;
  const messages = useQuery({ ...printedMessages(client, ids, setDone), enabled: !tooMany });
  return (
    <Dialog title={`Print ${countWords(ids.length)}`} onClose={onClose}>
      {tooMany ? (
        <Stack>
          <Text size="sm">
            That would be hundreds of pages: {MOST_PRINTED.toLocaleString('en-US')} messages can be printed at
            once. Choose fewer days, narrow the list down, or take them all as a file.
          </Text>
          <Button
            h={roomy}
            leftSection={<IconFileTypeCsv aria-hidden size={18} />}
            onClick={() => {
              void onDownload({ ids, days });
              onClose();
            }}
          >
            Download as CSV
          </Button>
        </Stack>
      ) : (
        <Stack>
          <SegmentedControl
            aria-label="How to print them"
            fullWidth
            value={layout}
            onChange={setLayout}
            data={[
              { value: 'table', label: 'A table' },
              { value: 'whole', label: 'One below the other' },
            ]}
          />
          <QueryStates
            query={messages}
            isEmpty={({ length }) => length === 0}
            pending={<Progress value={(done / ids.length) * 100} aria-label="Read so far" />}
            empty={<Text size="sm">These messages are not in the list any more.</Text>}
          >
            {(found) => (
              <>
                <Group justify="flex-end">
                  <Button variant="default" h={roomy} onClick={onClose}>
                    Cancel
                  </Button>
                  <Button
                    h={roomy}
                    leftSection={<IconPrinter aria-hidden size={18} />}
                    onClick={() => window.print()}
                  >
                    Print
                  </Button>
                </Group>
                <PrintSheet of="chosen">
                  <PrintedList messages={found} layout={layout} days={days} now={now} timeZone={timeZone} />
                </PrintSheet>
              </>
            )}
          </QueryStates>
        </Stack>
      )}
    </Dialog>
  );
}
