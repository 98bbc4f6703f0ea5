// A plain static host, as anyone would put the demo on: files below a folder, and no fallback page.
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import Fastify from 'fastify';

const root = path.resolve(import.meta.dirname, '../dist/demo');
const app = Fastify();
await app.register(fastifyStatic, { root, prefix: process.env.FOLDER ?? '/' });
await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });
