import { http, HttpResponse, type RequestHandler } from 'msw';
import * as v from 'valibot';
import type { ToDos } from '#src/demo/account/toDos.ts';
import { faultInText } from '#src/demo/faults.ts';
import { newToDoSchema } from '#src/v2/newToDo.ts';
import { checked } from './callerChecks.ts';
import { faultyAnswer } from './faultyAnswer.ts';
import { failure } from './reply.ts';

export function toDoHandlers(base: string, token: string, toDos: ToDos): RequestHandler[] {
  return [
    http.get(
      `${base}/v2/to_dos`,
      checked(token, () => HttpResponse.json({ data: toDos.all() })),
    ),
    http.post(
      `${base}/v2/to_dos`,
      checked(token, async ({ request }) => {
        const parsed = v.safeParse(newToDoSchema, await readJson(request.clone()), { abortEarly: true });
        if (!parsed.success) return failure(422, wordIssue(parsed.issues[0]));
        const fault = faultInText(parsed.output.message_text);
        const right = () => ({ data: toDos.create(parsed.output) });
        if (!fault) return HttpResponse.json(right(), { status: 201 });
        return faultyAnswer(fault.name, request, fault.keepsToDo ? right() : { data: null });
      }),
    ),
  ];
}

async function readJson(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    return undefined;
  }
}

/** Names the field: `schedule.times.0: times are written as 9:00 AM`. */
function wordIssue(issue: v.BaseIssue<unknown>): string {
  const field = v.getDotPath(issue);
  return field ? `${field}: ${issue.message}` : issue.message;
}
