import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openStore } from '#src/proxy/store/sqlite.ts';

/** An embedded store in a folder of its own, which goes when the store is disposed of. */
export function temporaryStore() {
  const folder = mkdtempSync(path.join(tmpdir(), 'frontdesk-store-'));
  const store = openStore(folder);
  return {
    folder,
    store,
    [Symbol.dispose]() {
      store.close();
      rmSync(folder, { recursive: true });
    },
  };
}
