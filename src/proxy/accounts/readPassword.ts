import { StringDecoder } from 'node:string_decoder';
import type { Readable } from 'node:stream';
import { Refusal } from './refusal.ts';
import { nothingTyped, type } from './typing.ts';

/** Standard input: a terminal has `isTTY` and `setRawMode`. */
export type Input = Readable & { isTTY?: boolean; setRawMode?: (raw: boolean) => unknown };

const MOST_BYTES = 4096;

/** A new password: asked for twice at a terminal, without showing it; elsewhere the one line of the input. Rejects with a Refusal. */
export function readPassword(input: Input, show: (text: string) => void): Promise<string> {
  return input.isTTY ? askTwice(input, show) : readLine(input);
}

async function askTwice(input: Input, show: (text: string) => void): Promise<string> {
  const lines = hiddenLines(input);
  input.setRawMode?.(true);
  try {
    const [password, again] = [await ask('Password: '), await ask('Once more: ')];
    if (password !== again) throw new Refusal('The two are not the same. Nothing was changed.');
    return password;
  } finally {
    input.setRawMode?.(false);
    await lines.return(undefined);
  }

  async function ask(question: string): Promise<string> {
    show(question);
    const { value } = await lines.next();
    show('\n');
    if (value === undefined) throw new Refusal('Cancelled. Nothing was changed.');
    return value;
  }
}

/** The lines that are typed, until one is cancelled. What was pasted beyond a line is the start of the next. */
async function* hiddenLines(input: Input): AsyncGenerator<string, undefined, void> {
  const decoder = new StringDecoder('utf8');
  let typing = nothingTyped;
  for await (const chunk of input as AsyncIterable<Buffer>) {
    for (const character of decoder.write(chunk)) {
      typing = type(typing, character);
      if (typing.is === 'cancelled') return undefined;
      if (typing.is !== 'entered') continue;
      yield typing.text;
      typing = nothingTyped;
    }
  }
  return undefined;
}

async function readLine(input: Input): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of input as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MOST_BYTES || chunk.includes('\n')) break;
  }
  const [line = '', ...rest] = Buffer.concat(chunks).toString('utf8').split(/\r?\n/);
  if (rest.join('') !== '') throw new Refusal('Standard input has more than one line; a password is one.');
  if (line === '') throw new Refusal('No password came on standard input.');
  return line;
}
