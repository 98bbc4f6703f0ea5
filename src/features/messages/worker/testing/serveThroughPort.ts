import { answerThrough } from '#src/lib/port/answerThrough.ts';
import { type Asker, askThrough } from '#src/lib/port/askThrough.ts';
import { createInboxService, type InboxService } from '#src/features/messages/worker/inboxService.ts';

/** The inbox's service behind a port, as the page has it behind a worker. To be closed. */
export function serveThroughPort(): Asker<InboxService> & { close: () => void } {
  const { port1, port2 } = new MessageChannel();
  answerThrough(port2, createInboxService());
  const asker = askThrough<InboxService>(port1);
  port1.start();
  port2.start();
  return { ...asker, close: () => port1.close() };
}
