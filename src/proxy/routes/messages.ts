import type { FastifyInstance } from 'fastify';
import { HttpError } from '#src/proxy/httpError.ts';
import type { JsonClient } from '#src/proxy/upstream/jsonClient.ts';
import { checkOne, checkRows } from '#src/proxy/upstream/shape.ts';
import { messageSchema } from '#src/v2/message.ts';
import { parseWireDate } from '#src/v2/wireDate.ts';
import { answerJson } from './answerJson.ts';
import { errandOf } from './errand.ts';
import { readQuery } from './query.ts';

export function messageRoutes(app: FastifyInstance, client: JsonClient): void {
  app.get('/api/v2/messages', async (request, reply) => {
    const query = readRange(request.query);
    const { bytes, body } = await client.get({ path: '/v2/messages', query }, errandOf(request, reply));
    checkRows(messageSchema, body);
    return answerJson(reply, bytes);
  });

  app.get<{ Params: { id: string } }>('/api/v2/messages/:id', async (request, reply) => {
    readQuery(request.query, []);
    const id = readId(request.params.id);
    const { bytes, body } = await client.get(
      { path: `/v2/messages/${id}`, route: '/v2/messages/:id', mayBeMissing: true },
      errandOf(request, reply),
    );
    checkOne(messageSchema, body);
    return answerJson(reply, bytes);
  });
}

/** Both dates, or neither: then every message is asked for. */
function readRange(query: unknown): Record<string, string> | null {
  const { from_date, to_date } = readQuery(query, ['from_date', 'to_date']);
  if (from_date === undefined && to_date === undefined) return null;
  const from = parseWireDate(from_date ?? '');
  const to = parseWireDate(to_date ?? '');
  if (from_date === undefined || to_date === undefined || !from || !to) {
    throw new HttpError(
      'invalid_request',
      'from_date and to_date go together, each a day written MM-DD-YYYY',
    );
  }
  if (from > to) throw new HttpError('invalid_request', 'from_date is after to_date');
  return { from_date, to_date };
}

function readId(text: string): number {
  const id = /^[1-9]\d{0,15}$/.test(text) ? Number(text) : Number.NaN;
  if (!Number.isSafeInteger(id))
    throw new HttpError('invalid_request', 'the id of a message is a whole number');
  return id;
}
