import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Plugin } from 'vite';

const TEXT = /\.(?:js|css|svg)$/;
/** Less than that fits into one packet as it is. */
const WORTH_BYTES = 1400;

const pack = promisify(brotliCompress);

/**
 * Writes a copy of each text file, compressed by brotli's best, beside the file. It takes a second for all of them: too long for a
 * server that would compress for each visitor.
 */
export function packed(): Plugin {
  return {
    name: 'frontdesk:packed',
    apply: 'build',
    async writeBundle({ dir = '' }, bundle) {
      const files = Object.keys(bundle).filter((name) => TEXT.test(name));
      await Promise.all(files.map((name) => packBeside(path.join(dir, name))));
    },
  };
}

async function packBeside(file: string): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < WORTH_BYTES) return;
  const { BROTLI_PARAM_QUALITY, BROTLI_MAX_QUALITY } = constants;
  await writeFile(
    `${file}.br`,
    await pack(bytes, { params: { [BROTLI_PARAM_QUALITY]: BROTLI_MAX_QUALITY } }),
  );
}
