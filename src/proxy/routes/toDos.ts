import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import type { Answers } from '#src/proxy/answers/answers.ts';
import type { Trail } from '#src/proxy/audit/trail.ts';
import { HttpError } from '#src/proxy/httpError.ts';
import type { JsonAnswer } from '#src/proxy/upstream/json.ts';
import type { JsonClient } from '#src/proxy/upstream/jsonClient.ts';
import { checkRowOrRows } from '#src/proxy/upstream/shape.ts';
import { parseOne } from '#src/v2/envelope.ts';
import { newToDoSchema, type NewToDo } from '#src/v2/newToDo.ts';
import { toDoSchema } from '#src/v2/toDo.ts';
import { answerJson } from './answerJson.ts';
import { answerKept, kept } from './answerKept.ts';
import { errandOf } from './errand.ts';
import { readQuery } from './query.ts';
import { refuseEncoding } from './refuseEncoding.ts';

export function toDoRoutes(app: FastifyInstance, client: JsonClient, answers: Answers, trail: Trail): void {
  // Fastify also reads plain text, which a form of another site can send.
  app.removeContentTypeParser('text/plain');

  app.get('/api/v2/to_dos', kept, async (request, reply) => {
    readQuery(request.query, []);
    const question = { resource: 'to_dos' as const, path: '/v2/to_dos' };
    return answerKept(request, reply, await answers.get(question, errandOf(request, reply), readList));
  });

  async function create(request: FastifyRequest, newToDo: NewToDo): Promise<Buffer> {
    try {
      const posted = client.post('/v2/to_dos', newToDo, { requestId: request.id });
      // Whatever came of it: it may have reached the service, and then the list is another.
      const answer = await posted.finally(() => answers.forget('to_dos'));
      await trail(request, 'created_to_do', idOfCreated(answer));
      return answer.bytes;
    } catch (error) {
      if (error instanceof HttpError && error.code === 'outcome_unknown')
        await trail(request, 'may_have_created_to_do');
      throw error;
    }
  }

  const underWay = new Set<Promise<Buffer>>();
  // Who sent one may leave, and then a stopping server, for which no request is left, would not wait for what comes of it.
  app.addHook('onClose', async () => void (await Promise.allSettled(underWay)));

  app.post('/api/v2/to_dos', async (request, reply) => {
    readQuery(request.query, []);
    refuseEncoding(request.headers['content-encoding']);
    const created = create(request, readNewToDo(request.body));
    underWay.add(created);
    return answerJson(reply.code(201), await created.finally(() => underWay.delete(created)));
  });
}

function readList({ bytes, body }: JsonAnswer): Buffer {
  checkRowOrRows(toDoSchema, body);
  return bytes;
}

function readNewToDo(body: unknown): NewToDo {
  const parsed = v.safeParse(newToDoSchema, body);
  if (parsed.success) return parsed.output;
  const wrong = new Set(parsed.issues.map(inWords));
  throw new HttpError('invalid_request', [...wrong].join('; '));
}

/** An issue without the value that raised it: valibot's own messages, which start with "Invalid", quote it. */
function inWords(issue: v.BaseIssue<unknown>): string {
  const field = v.getDotPath(issue) ?? 'the body';
  if (!issue.message.startsWith('Invalid ')) return issue.message;
  if (issue.type !== 'strict_object')
    return `${field} is not as it should be: ${issue.expected ?? 'another value'}`;
  if (issue.expected === 'never') return 'there is a field that is not known';
  return issue.expected === 'Object' ? `${field} is not an object` : `${field} is missing`;
}

/** A success that does not show the To Do leaves open whether there is one. */
function idOfCreated({ body }: JsonAnswer): number {
  try {
    return parseOne(toDoSchema, body).to_do.id;
  } catch (cause) {
    throw new HttpError('outcome_unknown', 'the answer of the service does not show the To Do', { cause });
  }
}
