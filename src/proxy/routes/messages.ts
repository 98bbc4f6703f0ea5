import type { FastifyInstance } from 'fastify';
import type { Answers } from '#src/proxy/answers/answers.ts';
import type { Trail } from '#src/proxy/audit/trail.ts';
import { HttpError } from '#src/proxy/httpError.ts';
import type { JsonAnswer } from '#src/proxy/upstream/json.ts';
import { checkOne, checkRows } from '#src/proxy/upstream/shape.ts';
import { messageSchema } from '#src/v2/message.ts';
import { parseWireDate } from '#src/v2/wireDate.ts';
import { answerKept, kept } from './answerKept.ts';
import { errandOf } from './errand.ts';
import { readQuery } from './query.ts';

export function messageRoutes(app: FastifyInstance, answers: Answers, trail: Trail): void {
  app.get('/api/v2/messages', kept, async (request, reply) => {
    const query = readRange(request.query);
    const question = { resource: 'messages' as const, path: '/v2/messages', query };
    return answerKept(request, reply, await answers.get(question, errandOf(request, reply), readList));
  });

  app.get<{ Params: { id: string } }>('/api/v2/messages/:id', kept, async (request, reply) => {
    readQuery(request.query, []);
    const id = readId(request.params.id);
    const question = {
      resource: 'messages' as const,
      path: `/v2/messages/${id}`,
      route: '/v2/messages/:id',
      single: true,
    };
    const message = await answers.get(question, errandOf(request, reply), readMessage);
    await trail(request, 'opened_message', id);
    return answerKept(request, reply, message);
  });
}

function readList({ bytes, body }: JsonAnswer): Buffer {
  checkRows(messageSchema, body);
  return bytes;
}

function readMessage({ bytes, body }: JsonAnswer): Buffer {
  checkOne(messageSchema, body);
  return bytes;
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
