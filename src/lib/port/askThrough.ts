import { fromFailure } from './failure.ts';
import type { Answered, Asked, Errands, Port } from './port.ts';

export interface Asker<T extends Errands> {
  /** Rejects with what the errand threw, or with the signal's reason when the caller gave up. */
  ask: <Name extends keyof T & string>(
    name: Name,
    argument: Parameters<T[Name]>[0],
    signal?: AbortSignal,
  ) => Promise<Awaited<ReturnType<T[Name]>>>;
  /** Ends every errand that is still out, with an error, and each to come. */
  fail: (error: Error) => void;
}

interface Waiting {
  resolve: (value: unknown) => void;
  reject: (error: unknown) => void;
}

/** Has errands run at a port's other end, where answerThrough is. */
export function askThrough<T extends Errands>(port: Port): Asker<T> {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let lost: Error | null = null;

  const send = (question: Asked) => port.postMessage(question, { transfer: [] });

  port.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
    const caller = waiting.get(data.number);
    waiting.delete(data.number);
    if (data.is === 'answer') caller?.resolve(data.value);
    else caller?.reject(fromFailure(data.failure));
  });

  async function ask(name: string, argument: unknown, signal?: AbortSignal): Promise<unknown> {
    signal?.throwIfAborted();
    if (lost) throw lost;
    asked += 1;
    const number = asked;
    const answer = new Promise<unknown>((resolve, reject) => waiting.set(number, { resolve, reject }));
    const giveUp = () => {
      send({ is: 'give-up', number });
      waiting.get(number)?.reject(signal?.reason);
      waiting.delete(number);
    };
    signal?.addEventListener('abort', giveUp);
    try {
      send({ is: 'ask', number, name, argument });
      return await answer;
    } finally {
      signal?.removeEventListener('abort', giveUp);
    }
  }

  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where answers get their errands' types
    ask: ask as Asker<T>['ask'],
    fail(error) {
      lost = error;
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    },
  };
}
