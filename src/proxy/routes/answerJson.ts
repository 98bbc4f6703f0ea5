import type { FastifyReply } from 'fastify';

/** Answers with JSON that is already text. */
export function answerJson(reply: FastifyReply, bytes: Buffer): FastifyReply {
  return reply.type('application/json; charset=utf-8').send(bytes);
}
