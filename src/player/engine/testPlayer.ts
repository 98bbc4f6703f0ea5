import { keepPreference } from '#src/lib/kept/kept.ts';
import { createPlayer, type Player } from './createPlayer.ts';
import { FakeAudio } from './fakeAudio.ts';
import type { Stretch } from './jumps.ts';
import { placesSchema } from './places.ts';
import { settingsSchema, usualSettings } from './settings.ts';

type Tools = Parameters<typeof createPlayer>[1];

/** For tests: a player of an audio element that does what the test says, with whatever tools a test brings. */
export function startTestPlayer(tools: Partial<Tools> = {}): {
  audio: FakeAudio;
  player: Player;
  settings: Tools['settings'];
  places: ReturnType<Tools['places']>;
} {
  const audio = new FakeAudio();
  const settings = keepPreference({ name: 'player', schema: settingsSchema, otherwise: usualSettings }, null);
  const places = keepPreference({ name: 'places', schema: placesSchema, otherwise: [] }, null);
  const silences: Stretch[] = [];
  const player = createPlayer(audio, {
    checkLink: () => Promise.resolve(),
    openRecording: () => Promise.reject(new Error('nothing to open')),
    settings,
    places: () => places,
    sound: { set: () => {}, wake: () => {} },
    silencesOf: () => silences,
    ...tools,
  });
  return { audio, player, settings, places };
}
