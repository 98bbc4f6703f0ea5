import { accessGuards } from './access.ts';
import { trailGuards } from './trail.ts';
import { visitGuards } from './visits.ts';
import { answerGuards } from './answers.ts';
import { addressGuards } from './addresses.ts';
import { providerCheckGuards } from './providerChecks.ts';
import { sessionOutageGuards } from './sessionOutage.ts';
import { patienceGuards } from './patience.ts';
import { linkGuards } from './links.ts';
import { sharingGuards } from './sharing.ts';
import { audioGuards } from './audio.ts';
import { breakerGuards } from './breaker.ts';
import { browserGuards } from './inBrowser.ts';
import { doorGuards } from './door.ts';
import type { Guard } from './guard.ts';
import { keepingGuards } from './keeping.ts';
import { limitGuards } from './limits.ts';
import { pageGuards } from './page.ts';
import { playerGuards } from './player.ts';
import { providerGuards } from './provider.ts';
import { recordingGuards } from './recordings.ts';
import { sessionGuards } from './sessions.ts';
import { signInGuards } from './signIn.ts';
import { storeGuards } from './store.ts';
import { upstreamGuards } from './upstream.ts';

/** Every guard that is known, in the order in which a request meets them. */
export const allGuards: readonly Guard[] = [
  ...accessGuards,
  ...visitGuards,
  ...trailGuards,
  ...doorGuards,
  ...addressGuards,
  ...signInGuards,
  ...providerGuards,
  ...providerCheckGuards,
  ...sessionGuards,
  ...sessionOutageGuards,
  ...pageGuards,
  ...keepingGuards,
  ...recordingGuards,
  ...linkGuards,
  ...audioGuards,
  ...limitGuards,
  ...upstreamGuards,
  ...patienceGuards,
  ...answerGuards,
  ...breakerGuards,
  ...sharingGuards,
  ...storeGuards,
  ...playerGuards,
  ...browserGuards,
];
