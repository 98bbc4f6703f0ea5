import { loadable } from '#src/ui/loadable.ts';

/** Where the code of each page is. Named before React is there, so these are no components. */
export const pages = {
  signIn: loadable(async () => (await import('./session/SignInPage.tsx')).SignInPage),
  messages: loadable(async () => (await import('#src/features/messages/MessagesPage.tsx')).MessagesPage),
  newToDo: loadable(async () => (await import('#src/features/to-dos/builder/NewToDoPage.tsx')).NewToDoPage),
  toDos: loadable(async () => (await import('#src/features/to-dos/ToDosPage.tsx')).ToDosPage),
  toDoList: loadable(async () => (await import('#src/features/to-dos/list/ToDoList.tsx')).ToDoList),
  toDoCalendar: loadable(
    async () => (await import('#src/features/to-dos/calendar/ToDoCalendar.tsx')).ToDoCalendar,
  ),
  recordings: loadable(
    async () => (await import('#src/features/recordings/list/RecordingsPage.tsx')).RecordingsPage,
  ),
  call: loadable(async () => (await import('#src/features/recordings/call/CallPage.tsx')).CallPage),
};

export type PageName = keyof typeof pages;

/** What an address shows, from what the address begins with; the first that fits counts. */
const shownAt: [start: string, shown: PageName[], part?: () => Promise<unknown>][] = [
  ['/sign-in', ['signIn']],
  ['/messages/', ['messages'], () => import('#src/features/messages/detail/MessagePane.tsx')],
  ['/messages', ['messages']],
  ['/to-dos/new', ['newToDo']],
  ['/to-dos/calendar', ['toDos', 'toDoCalendar']],
  ['/to-dos', ['toDos', 'toDoList']],
  ['/recordings', ['recordings']],
  ['/calls/', ['call']],
  ['/', ['messages']],
];

/** Resolves once the code is there of what an address shows, or cannot be: the page asks again when it is shown, and tells. */
export async function loadPage(pathname: string): Promise<void> {
  const [, shown = [], part] = shownAt.find(([start]) => pathname.startsWith(start)) ?? [];
  await Promise.allSettled([...shown.map((name) => pages[name].load()), part?.()]);
}
