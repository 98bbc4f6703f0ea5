import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { recordingsQuery } from '#src/api/recordings.ts';
import type { RenewLink } from './engine/createAudioSource.ts';

/** Reads the list of recordings again for the link of one. */
export function useRenewLink(): RenewLink {
  const client = useQueryClient();
  return useCallback(
    async (recordingId) => {
      const { rows } = await client.query({ ...recordingsQuery(), staleTime: 0 });
      return rows.find(({ id }) => id === recordingId)?.recording ?? null;
    },
    [client],
  );
}
