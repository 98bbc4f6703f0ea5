import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { parseOne, parseRowOrRows, type Rows } from '#src/v2/envelope.ts';
import type { NewToDo } from '#src/v2/newToDo.ts';
import { type ToDo, toDoSchema } from '#src/v2/toDo.ts';
import { call } from './http.ts';
import { createKnownAnswers } from './knownAnswers.ts';

const known = createKnownAnswers<Rows<ToDo>>();

export const toDosQuery = () =>
  queryOptions({
    queryKey: ['to-dos'],
    queryFn: ({ signal }) =>
      call('/api/v2/to_dos', { signal, known, parse: (body) => parseRowOrRows(toDoSchema, body) }),
  });

/**
 * Creates a To Do. Never retried, and offline it fails at once: every POST that arrives sends messages to a real person,
 * so none may be held back and sent later behind the back of whoever pressed the button.
 */
export const createToDoMutation = () =>
  mutationOptions({
    mutationKey: ['to-dos', 'create'],
    mutationFn: (newToDo: NewToDo) =>
      call('/api/v2/to_dos', { method: 'POST', body: newToDo, parse: (body) => parseOne(toDoSchema, body) }),
    retry: false,
    networkMode: 'always',
    onSettled: (_toDo, _error, _newToDo, _result, { client }) =>
      client.invalidateQueries({ queryKey: ['to-dos'] }),
  });
