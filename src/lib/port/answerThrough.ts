import { toFailure } from './failure.ts';
import type { Answered, Asked, Errand, Errands, Port } from './port.ts';

/** Runs the errands that are asked for through a port, and answers each. The port's other end is askThrough. */
export function answerThrough(port: Port, errands: Errands): void {
  const running = new Map<number, AbortController>();

  async function run({ number, name, argument }: Extract<Asked, { is: 'ask' }>): Promise<void> {
    const stop = new AbortController();
    running.set(number, stop);
    const errand: Errand = { signal: stop.signal, transfer: [] };
    try {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- askThrough holds each argument to its errand's type
      const value = await errands[name]?.(argument as never, errand);
      send({ is: 'answer', number, value }, errand.transfer);
    } catch (error) {
      send({ is: 'failure', number, failure: toFailure(error) }, []);
    } finally {
      running.delete(number);
    }
  }

  const send = (answered: Answered, transfer: Transferable[]) => port.postMessage(answered, { transfer });

  port.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
    if (data.is === 'ask') void run(data);
    else running.get(data.number)?.abort();
  });
}
