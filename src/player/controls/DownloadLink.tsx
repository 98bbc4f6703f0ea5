import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { MouseEvent } from 'react';
import { checkRecordingLink } from '#src/api/recordings.ts';
import type { Track } from '#src/player/playerState.ts';
import { useRenewLink } from '#src/player/useRenewLink.ts';
import { goodLink } from './goodLink.ts';
import classes from './PlaceActions.module.css';

/** Downloads a recording: by a new link where the one that it was played by has expired since. */
export function DownloadLink({ track: { recordingId, link }, what }: { track: Track; what: string }) {
  const renewLink = useRenewLink();
  const download = async (event: MouseEvent) => {
    event.preventDefault();
    save(await goodLink(link, checkRecordingLink, () => renewLink(recordingId)));
  };
  return (
    <Button
      variant="default"
      size="xs"
      className={classes.action ?? ''}
      component="a"
      href={addressOf(link)}
      download
      aria-label={`Download ${what}`}
      leftSection={<IconDownload size={16} stroke={1.7} aria-hidden />}
      onClick={(event) => void download(event)}
    >
      Download
    </Button>
  );
}

function addressOf(link: string): string {
  return `${link}?download`;
}

function save(link: string): void {
  const anchor = document.createElement('a');
  anchor.href = addressOf(link);
  anchor.download = '';
  anchor.click();
}
