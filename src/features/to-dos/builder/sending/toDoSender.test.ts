import { expect, test } from 'vitest';
import { ApiError } from '#src/lib/apiError.ts';
import type { ToDo } from '#src/v2/toDo.ts';
import { toNewToDo } from '#src/features/to-dos/builder/draft.ts';
import { exampleDraft } from '#src/features/to-dos/builder/exampleDraft.ts';
import { exampleToDo } from '#src/features/to-dos/exampleToDo.ts';
import { type Sending, toDoSender } from './toDoSender.ts';

const newToDo = toNewToDo(exampleDraft);

interface Trial {
  known?: ToDo[];
  listed?: ToDo[] | Error;
  setAside?: number;
}

/** A service whose POSTs and lists end as they are told to, and what the sender said of it. */
function trial({ known = [], listed = [], setAside = 0 }: Trial = {}) {
  const posts: PromiseWithResolvers<ToDo>[] = [];
  const told: Sending[] = [];
  const sender = toDoSender({
    post: () => {
      const answer = Promise.withResolvers<ToDo>();
      posts.push(answer);
      return answer.promise;
    },
    list: async () => {
      if (listed instanceof Error) throw listed;
      return { rows: listed, setAside };
    },
    known: () => known,
  });
  const tell = (sending: Sending) => told.push(sending);
  return {
    posts,
    told,
    send: () => sender.send(newToDo, tell),
    lookAgain: () => sender.lookAgain(newToDo, tell),
  };
}

const lost = new ApiError('outcome_unknown', 'reset');

test('told to send five times at once, and again after it worked, it sends once', async () => {
  const { posts, told, send } = trial();
  const sends = [send(), send(), send(), send(), send()];
  posts[0]?.resolve(exampleToDo({}));
  await Promise.all(sends);
  await send();
  expect(posts).toHaveLength(1);
  expect(told.map(({ is }) => is)).toEqual(['sending', 'created']);
});

test('refused, it may be sent again', async () => {
  const { posts, told, send } = trial();
  const first = send();
  posts[0]?.reject(new ApiError('invalid_request', 'contact'));
  await first;
  const second = send();
  posts[1]?.resolve(exampleToDo({}));
  await second;
  expect(told.map(({ is }) => is)).toEqual(['sending', 'refused', 'sending', 'created']);
});

test('after a lost answer it finds the To Do in the list, and not one that was there before', async () => {
  const [old, fresh] = [exampleToDo({ id: 156 }), exampleToDo({ id: 157 })];
  const { posts, told, send } = trial({ known: [old], listed: [old, fresh] });
  const sent = send();
  posts[0]?.reject(lost);
  await sent;
  expect(told).toEqual([{ is: 'sending' }, { is: 'looking' }, { is: 'found', toDo: fresh }]);
});

test('it says that the To Do is missing, looks again when asked, and sends nothing by itself', async () => {
  const old = exampleToDo({ id: 156 });
  const listed = [old];
  const { posts, told, send, lookAgain } = trial({ known: [old], listed });
  const sent = send();
  posts[0]?.reject(lost);
  await sent;
  expect(told.at(-1)).toEqual({ is: 'missing' });
  listed.push(exampleToDo({ id: 157 }));
  await lookAgain();
  expect(told.at(-1)).toMatchObject({ is: 'found', toDo: { to_do: { id: 157 } } });
  expect(posts).toHaveLength(1);
});

test('while some To Dos of the list cannot be read, it does not say that the To Do is missing', async () => {
  const old = exampleToDo({ id: 156 });
  const listed = [old];
  const { posts, told, send, lookAgain } = trial({ known: [old], listed, setAside: 2 });
  const sent = send();
  posts[0]?.reject(lost);
  await sent;
  expect(told.at(-1)).toEqual({ is: 'unsure', unread: 2 });
  listed.push(exampleToDo({ id: 157 }));
  await lookAgain();
  expect(told.at(-1)).toMatchObject({ is: 'found', toDo: { to_do: { id: 157 } } });
});

test('a list that cannot be read is not taken for a missing To Do', async () => {
  const error = new ApiError('unreachable', 'offline');
  const { posts, told, send } = trial({ listed: error });
  const sent = send();
  posts[0]?.reject(lost);
  await sent;
  expect(told.at(-1)).toEqual({ is: 'unseen', error });
});

test('while it sends or looks, nothing else starts', async () => {
  const { posts, told, send, lookAgain } = trial();
  const sent = send();
  await lookAgain();
  posts[0]?.reject(lost);
  await Promise.all([sent, send(), send()]);
  expect(posts).toHaveLength(1);
  expect(told.map(({ is }) => is)).toEqual(['sending', 'looking', 'missing']);
});
