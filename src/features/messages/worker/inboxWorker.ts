import { answerThrough } from '#src/lib/port/answerThrough.ts';
import { createInboxService } from './inboxService.ts';

answerThrough(self, createInboxService());
