import { EventEmitter } from 'node:events';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { expect, test } from 'vitest';
import { VisitorLeft } from '#src/proxy/httpError.ts';
import { errandOf } from './errand.ts';

function errandWith(state: { destroyed?: boolean; writableFinished?: boolean }) {
  const raw = Object.assign(new EventEmitter(), { destroyed: false, writableFinished: false, ...state });
  const errand = errandOf({ id: 'r' } as FastifyRequest, { raw } as unknown as FastifyReply);
  return { raw, gone: errand.gone };
}

test('row 41: it ends when the visitor leaves before all is sent', () => {
  const { raw, gone } = errandWith({});
  expect(gone.aborted).toBe(false);
  raw.emit('close');
  expect(gone.reason).toBeInstanceOf(VisitorLeft);
});

test('row 41: a visitor who left before it began is not waited for', () => {
  expect(errandWith({ destroyed: true }).gone.reason).toBeInstanceOf(VisitorLeft);
});

test('it does not end with an answer that was sent whole', () => {
  const { raw, gone } = errandWith({ writableFinished: true });
  raw.emit('close');
  expect(gone.aborted).toBe(false);
});
