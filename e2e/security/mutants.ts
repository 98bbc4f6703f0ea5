import { gzipSync } from 'node:zlib';
import fc from 'fast-check';

/** An answer as it goes over the wire, and the text that it was made of. */
export interface Mutant {
  text: string;
  wire: Buffer;
}

const deep = '['.repeat(20_000);

/** The secret in the spellings that an answer may hold it in. */
function leaks(secret: string): string[] {
  const base64 = Buffer.from(`Bearer ${secret}`).toString('base64');
  const escaped = secret.replaceAll(/./g, (char) => `\\u00${char.charCodeAt(0).toString(16)}`);
  return [secret, encodeURIComponent(secret), base64, escaped, secret.replaceAll('/', '\\/')];
}

function pieces(secret: string) {
  const junk = [
    'null',
    '[]',
    '{}',
    '{',
    '}',
    '[',
    ']',
    '"',
    ',',
    ':',
    '\\',
    '\u0000',
    '\uFEFF',
    '\\ud800',
    'NaN',
  ];
  const numbers = ['1e999', '-0', '9'.repeat(400), '9007199254740993', '0x10', '01'];
  const keys = [
    '"__proto__":{"admin":true},',
    '"constructor":{"prototype":{}},',
    '"data":[],',
    '"data":null,',
    '"id":1,',
  ];
  const failures = ['"success":false,', '"info":"Invalid token",'];
  return fc.constantFrom(
    ...leaks(secret),
    ...junk,
    ...numbers,
    ...keys,
    ...failures,
    deep,
    `${deep}${']'.repeat(20_000)}`,
  );
}

/** Values of every type but the one that belongs there. */
const strangers: unknown[] = [
  null,
  [],
  {},
  '',
  'x',
  0,
  -1,
  1e308,
  true,
  [[]],
  { data: [] },
  'x'.repeat(100_000),
];

/** One value, anywhere in what the text says, gives way to one of another type. */
function swapped(text: string, place: number, stranger: unknown): string {
  let left = place;
  return JSON.stringify(JSON.parse(text), (_key, value: unknown) => {
    left -= 1;
    return left === -1 ? stranger : value;
  });
}

function inserted(text: string, at: number, cut: number, piece: string): string {
  const place = Math.floor(text.length * at);
  return text.slice(0, place) + piece + text.slice(place + cut);
}

function flipped(bytes: Buffer, at: number, bit: number): Buffer {
  const copy = Buffer.from(bytes);
  const place = Math.min(Math.floor(copy.length * at), copy.length - 1);
  copy[place] = (copy[place] ?? 0) ^ (1 << bit);
  return copy;
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

function texts(bodies: readonly string[], secret: string): fc.Arbitrary<string> {
  const body = fc.constantFrom(...bodies);
  const edit = fc.tuple(share, fc.nat(12), pieces(secret));
  return fc.oneof(
    body,
    fc
      .tuple(body, fc.array(edit, { minLength: 1, maxLength: 4 }))
      .map(([text, edits]) =>
        edits.reduce((edited, [at, cut, piece]) => inserted(edited, at, cut, piece), text),
      ),
    fc.tuple(body, fc.nat(60), fc.constantFrom(...strangers)).map((swap) => swapped(...swap)),
    fc
      .tuple(body, fc.constantFrom(...leaks(secret)))
      .map(([text, leak]) => `{"x":"${leak}",${text.slice(1)}`),
    fc.tuple(body, share).map(([text, at]) => text.slice(0, Math.floor(text.length * at))),
  );
}

const spoiltStatuses = [
  '201 Created',
  '204 No Content',
  '206 Partial Content',
  '302 Found',
  '304 Not Modified',
  '400 Bad Request',
  '401 Unauthorized',
  '404 Not Found',
  '500 Oops',
  '999 ?',
  '20',
];
const spoiltTypes = ['text/html', 'image/png', 'application/json; charset=utf-16', ''];

/** How bytes are put on the wire: as HTTP has it, or not. */
type Framing = (bytes: Buffer) => [header: string, body: Buffer];

const byLength: Framing = (bytes) => [`content-length: ${bytes.length}`, bytes];

const framings: Record<string, Framing> = {
  tooLong: (bytes) => [`content-length: ${bytes.length + 7}`, bytes],
  tooShort: (bytes) => [`content-length: ${Math.max(bytes.length - 7, 0)}`, bytes],
  twoLengths: (bytes) => [`content-length: ${bytes.length}\r\ncontent-length: 2`, bytes],
  negative: (bytes) => ['content-length: -1', bytes],
  untilEnd: (bytes) => ['connection: close', bytes],
  chunked: (bytes) => ['transfer-encoding: chunked', chunks(bytes, '0\r\n\r\n')],
  unended: (bytes) => ['transfer-encoding: chunked', chunks(bytes, '')],
  badChunk: (bytes) => ['transfer-encoding: chunked', chunks(bytes, 'xyz\r\n')],
  hugeChunk: (bytes) => ['transfer-encoding: chunked', chunks(bytes, 'fffffffffffffff0\r\n')],
  both: (bytes) => [
    `transfer-encoding: chunked\r\ncontent-length: ${bytes.length}`,
    chunks(bytes, '0\r\n\r\n'),
  ],
  gzip: (bytes) => ['content-encoding: gzip', gzipSync(bytes)],
  halfGzip: (bytes) => ['content-encoding: gzip', gzipSync(bytes).subarray(0, -9)],
  noGzip: (bytes) => ['content-encoding: gzip', bytes],
  hugeHeader: (bytes) => [`x-y: ${'y'.repeat(100_000)}`, bytes],
};

function chunks(bytes: Buffer, end: string): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += 1000) {
    const part = bytes.subarray(at, at + 1000);
    parts.push(Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n'));
  }
  return Buffer.concat([...parts, Buffer.from(end)]);
}

/** What is sound three times in four, so that what is spoilt elsewhere gets as far as it can. */
function mostly<Value>(sound: Value, spoilt: readonly Value[]): fc.Arbitrary<Value> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant(sound) },
    { weight: 1, arbitrary: fc.constantFrom(...spoilt) },
  );
}

/** Answers that begin as these bodies, and are then spoilt in text, bytes, type, status and framing. */
export function mutants(bodies: readonly string[], secret: string): fc.Arbitrary<Mutant> {
  const flip = fc.tuple(share, fc.nat(7));
  const flips = fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(flip, { minLength: 1, maxLength: 3 }) },
  );
  return fc
    .tuple(
      texts(bodies, secret),
      flips,
      mostly('200 OK', spoiltStatuses),
      mostly('application/json', spoiltTypes),
      mostly(byLength, Object.values(framings)),
    )
    .map(([text, spoilt, status, type, framing]) => {
      const whole = spoilt.reduce<Buffer>(
        (bytes, [at, bit]) => (bytes.length > 0 ? flipped(bytes, at, bit) : bytes),
        Buffer.from(text),
      );
      const [header, body] = framing(whole);
      const head = `HTTP/1.1 ${status}\r\ncontent-type: ${type}\r\nx-token: ${secret}\r\n${header}\r\n\r\n`;
      return { text: whole.toString(), wire: Buffer.concat([Buffer.from(head), body]) };
    });
}
