import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Answer } from '#src/proxy/answers/answer.ts';
import { encodeAnswer, encodingFor } from '#src/proxy/answers/encodings.ts';
import { etagOf, isKnown } from '#src/proxy/answers/etag.ts';

/** What a route that answers so must say to Fastify: its answers are packed already. */
export const kept = { compress: false } as const;

/** Answers with JSON in an encoding that the client takes; with 304 and nothing where the page has it already. */
export async function answerKept(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  answer: Answer,
): Promise<FastifyReply> {
  const encoding = encodingFor(answer, headers['accept-encoding']);
  reply.headers({ etag: etagOf(answer.id, encoding), vary: 'accept-encoding' });
  if (isKnown(answer.id, headers['if-none-match'])) {
    for (const name of ofABody) reply.removeHeader(name);
    return reply.code(304).send();
  }
  if (encoding !== 'identity') reply.header('content-encoding', encoding);
  return reply.type('application/json; charset=utf-8').send(await encodeAnswer(answer, encoding));
}

/** They say how a body may be used, and are most of the bytes where there is none. */
const ofABody = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'origin-agent-cluster',
  'permissions-policy',
  'referrer-policy',
  'x-content-type-options',
  'x-dns-prefetch-control',
  'x-frame-options',
  'x-permitted-cross-domain-policies',
];
