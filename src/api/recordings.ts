import { queryOptions } from '@tanstack/react-query';
import { parseRows, type Rows } from '#src/v2/envelope.ts';
import { type Recording, recordingSchema } from '#src/v2/recording.ts';
import { type Bytes, call, head, openBytes } from './http.ts';
import { createKnownAnswers } from './knownAnswers.ts';

const known = createKnownAnswers<Rows<Recording>>();

/** Every call of the account; each `recording` is a path on our own server that plays it, or null. */
export const recordingsQuery = () =>
  queryOptions({
    queryKey: ['recordings'],
    queryFn: ({ signal }) =>
      call('/api/v2/call-recordings', { signal, known, parse: (body) => parseRows(recordingSchema, body) }),
  });

/** Resolves where the link of a recording is still good; rejects with an ApiError that says why it is not. */
export const checkRecordingLink = (link: string): Promise<void> => head(link);

/** The audio itself, from a byte on. What is fetched within a quarter of an hour of a play is that play in the audit. */
export const openRecording = (link: string, from: number, signal: AbortSignal): Promise<Bytes> =>
  openBytes(link, { from }, signal);
