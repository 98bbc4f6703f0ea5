import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { readPassword } from './readPassword.ts';

/** A terminal at which `keys` are pressed, a chunk at a time; `raw` has each change of its mode. */
function terminal(...keys: (string | Buffer)[]) {
  const raw: boolean[] = [];
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: (on: boolean) => raw.push(on) });
  for (const chunk of keys) input.write(chunk);
  const shown: string[] = [];
  return { input, raw, shown, show: (text: string) => shown.push(text) };
}

test('a password is asked for twice and never shown', async () => {
  const { input, raw, shown, show } = terminal('correct h', 'orse!\u007F\r', 'correct horse\r');
  expect(await readPassword(input, show)).toBe('correct horse');
  expect(shown.join('')).toBe('Password: \nOnce more: \n');
  expect(raw).toEqual([true, false]);
});

test('two lines pasted at once, and a letter that is cut in two, are read whole', async () => {
  const word = Buffer.from('Zo\u00eb und Zo\u00eb\rZo\u00eb und Zo\u00eb\r');
  const cut = word.indexOf(0xc3) + 1;
  const { input, show } = terminal(word.subarray(0, cut), word.subarray(cut));
  expect(await readPassword(input, show)).toBe('Zo\u00eb und Zo\u00eb');
});

test.each([
  ['two that differ', ['correct horse\r', 'correct house\r'], 'not the same'],
  ['Ctrl+C', ['corr\u0003'], 'Cancelled'],
  ['Ctrl+C at the second', ['correct horse\r', '\u0003'], 'Cancelled'],
])('%s change nothing, and the terminal is itself again', async (_, keys, words) => {
  const { input, raw, show } = terminal(...keys);
  await expect(readPassword(input, show)).rejects.toThrow(words);
  expect(raw).toEqual([true, false]);
});

/** Standard input that is no terminal. */
function piped(...chunks: string[]) {
  const input = new PassThrough();
  for (const chunk of chunks) input.write(chunk);
  input.end();
  return readPassword(input, () => expect.unreachable('nobody is there to be asked'));
}

test('elsewhere it is the one line of standard input', async () => {
  expect(await piped('correct ', 'horse\n')).toBe('correct horse');
  expect(await piped('correct horse')).toBe('correct horse');
  expect(await piped(' correct horse \r\n')).toBe(' correct horse ');
  await expect(piped()).rejects.toThrow('No password came');
  await expect(piped('\n')).rejects.toThrow('No password came');
  await expect(piped('one\ntwo\n')).rejects.toThrow('more than one line');
});
