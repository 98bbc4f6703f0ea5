import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { isDataPath } from '#src/proxy/guards/dataPaths.ts';
import { HttpError } from '#src/proxy/httpError.ts';

const INDEX = 'index.html';

/** True where the built interface is. */
export function hasPages(folder: string): boolean {
  return existsSync(path.join(folder, INDEX));
}

/** The interface's files, one route each: what is not there at the start is not served. */
export async function pageFiles(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(async (files) => {
    files.addHook('onRoute', (route) => {
      route.config = { ...route.config, public: true };
    });
    await files.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      index: false,
      // See .ci/vite/packed.ts.
      preCompressed: true,
      globIgnore: [INDEX, '**/*.br'],
      dotfiles: 'deny',
      cacheControl: false,
      setHeaders: (reply, file) => reply.header('cache-control', cachingOf(path.relative(folder, file))),
    });
  });
}

/** Vite names the files in `assets` by their content. */
function cachingOf(file: string): string {
  return file.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/**
 * What no route answers: a method that the address has not (405), a page of the interface (its one HTML file), or nothing.
 * An address with a file's ending is no page, so that a missing script is an error and not a page.
 */
export function unknownAddresses(
  app: FastifyInstance,
  folder: string,
  methodsOf: (url: string) => string[],
): void {
  const index = readFileSync(path.join(folder, INDEX));
  // A hook and not Fastify's own handler, which is reached only after the body has been read.
  app.addHook('onRequest', async ({ is404, method, originalUrl }, reply) => {
    if (!is404) return;
    const methods = methodsOf(originalUrl);
    if (methods.length > 0) throw wrongMethod(methods);
    if (isDataPath(originalUrl) || /\.[^/]*$/.test(originalUrl.split('?')[0] ?? '')) {
      throw new HttpError('not_found', 'there is nothing at this address');
    }
    if (method !== 'GET' && method !== 'HEAD') throw wrongMethod(['GET', 'HEAD']);
    await reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(index);
  });
}

function wrongMethod(methods: string[]): HttpError {
  return new HttpError('invalid_request', 'the address does not have this method', {
    status: 405,
    headers: { allow: methods.join(', ') },
  });
}
