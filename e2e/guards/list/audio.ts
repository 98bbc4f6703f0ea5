import { guardsOf } from './guard.ts';

const audio = 'src/proxy/routes/audio.test.ts';
const faults = 'src/proxy/routes/audioFaults.test.ts';

/** Bytes of recordings: every one right, or none. */
export const audioGuards = [
  ...guardsOf('src/proxy/audio/readAudio.ts', audio, [
    {
      row: 37,
      named: 'row 37: a 206 with another part is 502',
      guard: 'if (statusCode === 206 && (!part || (announced ?? length) !== length)) {',
      without: 'if (statusCode === 206 && part) {',
    },
    {
      row: 37,
      named: 'row 37: past the end is 416, with the size',
      guard: 'if (status === 416 && asked) {',
      without: 'if (status === 417 && asked) {',
    },
    {
      row: 37,
      named: 'row 37: past the end is 416, with the size',
      guard: "{ 'content-range': `bytes */${size}` }",
      without: '{}',
    },
    {
      row: 37,
      named: 'row 37: validators come through, and If-Range goes through',
      guard: 'passed[name] = value;',
      without: '{}',
    },
    {
      row: 38,
      named: 'row 38: an upstream without Range sends the whole',
      guard: "ranges && !refusedRange ? 'bytes' : 'none'",
      without: "'bytes'",
    },
    {
      row: 39,
      named: 'row 39: a link that upstream refuses with 403 is gone',
      guard: '[401, 403, 404, 410].includes(status)',
      without: '[404, 410].includes(status)',
    },
    {
      row: 39,
      named: 'row 39: a link that upstream refuses with 410 is gone',
      guard: 'status: 410,',
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/audio/range.ts', audio, [
    {
      row: 37,
      named: 'row 37: a 206 with a longer part is 502',
      guard: 'part.first === first && part.last === last && first <= last',
      without: 'part.first === first',
      and: {
        file: 'src/proxy/audio/bodyGuard.ts',
        guard: 'if (length !== null && passed < length) return done(mismatch());',
        without: '',
      },
    },
    {
      row: 37,
      named: 'row 37: a 206 with another part is 502',
      guard: 'part.first === first && part.last === last && first <= last',
      without: 'part.last - part.first === last - first',
    },
    {
      row: 37,
      named: 'row 37: the range bytes=0-1,5-6 gives the whole',
      guard: '-(\\d{0,15})$/i',
      without: '-(\\d{0,15})/i',
    },
    {
      row: 37,
      named: 'row 37: bytes=-5 gives exactly those bytes',
      guard: '{ suffix: Number(last) }',
      without: '{ first: 0, last: Number(last) }',
    },
  ]),
  ...guardsOf('src/proxy/audio/readAudio.ts', audio, [
    {
      row: 37,
      named: 'row 37: a 206 with a part of another length than it says is 502',
      guard: ' || (announced ?? length) !== length',
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/routes/audio.ts', audio, [
    {
      row: 37,
      named: 'row 37: HEAD tells the length and has no body',
      guard: 'length: audio.part ? audio.part.size : audio.length',
      without: 'length: audio.length',
    },
  ]),
  ...guardsOf('src/proxy/audio/audioClient.ts', audio, [
    {
      row: 37,
      named: 'row 37: validators come through, and If-Range goes through',
      guard: "...(range && ifRange && { 'if-range': ifRange }),",
      without: '',
    },
    {
      row: 22,
      named: 'row 22: upstream gets the range and our few headers',
      guard: "'accept-encoding': 'identity',",
      without: "'accept-encoding': 'identity', 'x-forwarded-for': '10.0.0.1',",
    },
  ]),
  ...guardsOf('src/proxy/routes/audio.ts', faults, [
    {
      row: 40,
      named: 'row 40: a reset in mid-stream breaks the answer off',
      guard: 'const body = pipeline(answer.answer.body, guard, (error) => {',
      without:
        "answer.answer.body.on('error', () => guard.end()).pipe(guard);\n    const body = guard.on('error', (error) => {",
    },
    {
      row: 23,
      named: 'row 23: audio that holds the token, however it is cut',
      guard: 'answer.from.withToken ? watch : null',
      without: 'null',
    },
  ]),
  ...guardsOf('src/proxy/audio/bodyGuard.ts', faults, [
    {
      row: 40,
      named: 'row 40: 99 bytes for the 100 announced',
      guard: 'if (length !== null && passed < length) return done(mismatch());',
      without: '',
    },
    {
      row: 40,
      named: 'row 40: 101 bytes for the 100 announced',
      guard: 'if (length !== null && passed > length) return done(mismatch());',
      without: '',
    },
    {
      row: 23,
      named: 'row 23: audio that holds the token, however it is cut',
      guard: 'held.length > 0 ? Buffer.concat([held, chunk]) : chunk',
      without: 'chunk',
    },
    {
      row: 23,
      named: 'row 23: audio that holds the token, however it is cut',
      guard: 'seen.length - watch.unfinished(seen)',
      without: 'seen.length',
    },
  ]),
  ...guardsOf('src/proxy/audio/readAudio.ts', faults, [
    {
      row: 23,
      named: 'row 23: a header that holds the token is left out',
      guard: ' && !watch.found(Buffer.from(value))',
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/audio/audioClient.ts', faults, [
    {
      row: 30,
      named: 'row 30: a recording that does not begin is 504',
      guard: 'signal,\n      });',
      without: '});',
    },
  ]),
];
