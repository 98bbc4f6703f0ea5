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
 * Writes the files packed as well as brotli can, a second for all of them, beside themselves: the server would have to do it for
 * each visitor anew, and so would do it less well.
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
