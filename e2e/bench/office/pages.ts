import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import path from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** Answers with a file below the folder, or its index.html; false where there is none. */
export function sendPage(folder: string, pathname: string, response: ServerResponse): boolean {
  const file = path.join(folder, path.normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
  try {
    const bytes = readFileSync(file);
    response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' });
    response.end(bytes);
    return true;
  } catch {
    return false;
  }
}
