import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEngine } from '#src/features/messages/engine/useEngine.ts';
import { useSession } from '#src/api/useSession.ts';
import { countWords } from '#src/features/messages/list/countWords.ts';
import { errorWords } from '#src/ui/errorWords.ts';
import { exportCsv } from './exportCsv.ts';
import type { ExportTarget } from './exportTarget.ts';
import { csvFileName } from './fileName.ts';
import { writtenWords } from './writtenWords.ts';
import { saveFile } from '#src/ui/saveFile.ts';

/** Makes a CSV file and hands it over; goes on while one reads other messages, tells how far it is, and can be cancelled. */
export function useCsvDownload(): (target: ExportTarget) => Promise<void> {
  const engine = useEngine();
  const { timeZone } = useSession();
  return async ({ ids, days }) => {
    const stop = new AbortController();
    const count = countWords(ids.length);
    const show = (share: number) => ({
      title: `Writing ${count} to a file`,
      message: <Writing share={share} onCancel={() => stop.abort()} />,
      autoClose: false as const,
      withCloseButton: false,
    });
    const id = notifications.show(show(0));
    let shown = 0;
    try {
      const written = await exportCsv(engine, ids, timeZone, {
        signal: stop.signal,
        onProgress(share) {
          if (share - shown < 0.02) return;
          shown = share;
          notifications.update({ id, ...show(share) });
        },
      });
      saveFile(written.file, csvFileName(days));
      notifications.update({
        id,
        title: 'The file is in your downloads',
        message: writtenWords(written.count, ids.length),
        color: 'green',
        autoClose: 6000,
        withCloseButton: true,
      });
    } catch (error) {
      if (stop.signal.aborted) notifications.hide(id);
      else
        notifications.update({
          id,
          title: 'The file could not be written',
          message: errorWords(error).advice,
          color: 'red',
          autoClose: false,
          withCloseButton: true,
        });
    }
  };
}

function Writing({ share, onCancel }: { share: number; onCancel: () => void }) {
  const percent = Math.round(share * 100);
  return (
    <Stack gap="xs">
      <Progress value={percent} aria-label="Written so far" transitionDuration={0} />
      <Group justify="space-between">
        <Text size="sm">{percent}%</Text>
        <Button size="compact-sm" h={{ base: 44, sm: 26 }} variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </Group>
    </Stack>
  );
}
