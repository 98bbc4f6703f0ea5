import path from 'node:path';
import { type Frontdesk, startFrontdesk } from './frontdesk.ts';
import { type Program, startProgram } from './program.ts';

/** The same messages behind our server, with our pages, and straight from the service, with those of rivals. */
export interface Inboxes {
  messages: number;
  ours: Frontdesk;
  theirs: Program;
  stop: () => Promise<void>;
}

const NO_RECORDING = '0';

export async function startInboxes(messages: number, ourPages: string, rivalPages: string): Promise<Inboxes> {
  const args = [String(messages), NO_RECORDING, String(Date.now()), rivalPages];
  const theirs = await startProgram(path.join(import.meta.dirname, 'upstream.ts'), args);
  const ours = await startFrontdesk(theirs, ourPages);
  return {
    messages,
    ours,
    theirs,
    async stop() {
      await ours.stop();
      await theirs.stop();
    },
  };
}
