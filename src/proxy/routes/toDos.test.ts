import { setTimeout } from 'node:timers/promises';
import Fastify from 'fastify';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Answers } from '#src/proxy/answers/answers.ts';
import { newToDo, oneToDo } from '#src/proxy/testing/v2Bodies.ts';
import type { JsonClient } from '#src/proxy/upstream/jsonClient.ts';
import { toDoRoutes } from './toDos.ts';

test('row 27: a server does not stop before a To Do that was sent is recorded, though its visitor may have left', async () => {
  const recorded = Promise.withResolvers<void>();
  const trail = vi.fn<() => Promise<void>>(() => recorded.promise);
  const client = { post: async () => ({ bytes: Buffer.from('{}'), body: oneToDo }) } as unknown as JsonClient;
  const answers = { forget: async () => {} } as unknown as Answers;
  const app = Fastify();
  onTestFinished(() => recorded.resolve());
  toDoRoutes(app, client, answers, trail);
  const posted = app.inject({ method: 'POST', url: '/api/v2/to_dos', payload: newToDo });
  await vi.waitFor(() => expect(trail).toHaveBeenCalled());
  const stopped = vi.fn<() => void>();
  const stopping = app.close().then(stopped);
  await setTimeout(50);
  expect(stopped).not.toHaveBeenCalled();
  recorded.resolve();
  await stopping;
  expect((await posted).statusCode).toBe(201);
});
