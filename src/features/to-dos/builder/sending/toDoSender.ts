import type { Rows } from '#src/v2/envelope.ts';
import type { NewToDo } from '#src/v2/newToDo.ts';
import type { ToDo } from '#src/v2/toDo.ts';
import { findLike } from './findLike.ts';
import { mayHaveArrived } from './mayHaveArrived.ts';

/**
 * How far a send has come. `refused`: it was certainly not created. When the answer got lost, the list is asked
 * (`looking`) whether the To Do is there: `found`, `missing`, or `unseen` where the list could not be read. It is `unsure`
 * where some of the list could not be read: a To Do that nobody can read is one whose answer is lost.
 */
export type Sending =
  | { is: 'ready' }
  | { is: 'sending' }
  | { is: 'created'; toDo: ToDo; newToDo: NewToDo }
  | { is: 'refused'; error: unknown }
  | { is: 'looking' }
  | { is: 'found'; toDo: ToDo }
  | { is: 'missing' }
  | { is: 'unsure'; unread: number }
  | { is: 'unseen'; error: unknown };

interface Service {
  post: (newToDo: NewToDo) => Promise<ToDo>;
  /** Reads the list afresh. */
  list: () => Promise<Rows<ToDo>>;
  /** The To Dos that are known already, without asking. */
  known: () => readonly ToDo[];
}

type Tell = (sending: Sending) => void;

/** Makes one POST however often it is told to meanwhile, none after one that worked, and never one by itself. */
export function toDoSender({ post, list, known }: Service) {
  let isBusy = false;
  let before: ReadonlySet<number> = new Set();

  async function look(newToDo: NewToDo, tell: Tell) {
    isBusy = true;
    tell({ is: 'looking' });
    try {
      const { rows, setAside } = await list();
      const toDo = findLike(rows, newToDo, before);
      if (toDo) tell({ is: 'found', toDo });
      else tell(setAside > 0 ? { is: 'unsure', unread: setAside } : { is: 'missing' });
    } catch (error) {
      tell({ is: 'unseen', error });
    }
    isBusy = false;
  }

  return {
    async send(newToDo: NewToDo, tell: Tell): Promise<void> {
      if (isBusy) return;
      isBusy = true;
      before = new Set(known().map(({ to_do: { id } }) => id));
      tell({ is: 'sending' });
      let toDo: ToDo;
      try {
        toDo = await post(newToDo);
      } catch (error) {
        if (mayHaveArrived(error)) return look(newToDo, tell);
        isBusy = false;
        return tell({ is: 'refused', error });
      }
      tell({ is: 'created', toDo, newToDo });
    },
    async lookAgain(newToDo: NewToDo, tell: Tell): Promise<void> {
      if (!isBusy) await look(newToDo, tell);
    },
  };
}
