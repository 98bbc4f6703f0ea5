import { guardsOf } from './guard.ts';

const source = 'src/player/engine/createAudioSource.ts';

/** What keeps a recording playing, and nothing of it where it should not be. */
export const playerGuards = [
  ...guardsOf(source, 'src/player/engine/wholeFile.test.ts', [
    {
      row: 38,
      named: 'row 38: it plays from its start while the whole is fetched',
      guard: 'whole.fetch(track.link);',
      without: '',
    },
    {
      row: 38,
      named: 'row 38: it plays from its start while the whole is fetched',
      guard: 'if (url !== null && audio.src !== url) load(url, place);',
      without: "if (url === '') load(url, place);",
    },
    {
      row: 38,
      named: 'row 38: a stream that breaks meanwhile goes on from the whole',
      guard: "if (seeking.is === 'arriving' || ",
      without: 'if (',
    },
  ]),
  ...guardsOf('src/player/engine/readWhole.ts', 'src/player/engine/readWhole.test.ts', [
    {
      row: 38,
      named: 'row 38: one that is too large, as it turns out',
      guard: 'if (received > most) {',
      without: 'if (received < 0) {',
    },
  ]),
  ...guardsOf(source, 'src/player/engine/renewal.test.ts', [
    {
      row: 39,
      named: 'row 39: a failing link is renewed once',
      guard: 'sinceRenewal < RENEW_AGAIN_AFTER ? explain(track.link) : renew(place)',
      without: 'renew(place)',
    },
    {
      row: 40,
      named: 'row 39, 40: a failing link is renewed, and the new one goes on at the same place',
      guard: 'load(link, store.get().elapsed);',
      without: 'load(link, 0);',
    },
  ]),
  ...guardsOf(
    'src/player/waveform/worker/resumingBytes.ts',
    'src/player/waveform/worker/resumingBytes.test.ts',
    [
      {
        row: 40,
        named: 'row 40: a stream that breaks is taken up where it broke',
        guard: 'if (received === from && inPieces) throw error;',
        without: 'throw error;',
      },
    ],
  ),
  ...guardsOf('src/player/waveform/createWaveforms.ts', 'src/player/waveform/createWaveforms.test.ts', [
    {
      row: 38,
      named: 'row 38: a recording that is fetched whole is not fetched once more',
      guard: 'start(whole ?? link, ',
      without: 'start(link, ',
    },
  ]),
];
