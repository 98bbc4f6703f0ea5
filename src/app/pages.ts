import type { ComponentType } from 'react';

/** Where the code of each page is. */
const pages = {
  signIn: async () => (await import('./session/SignInPage.tsx')).SignInPage,
  messages: async () => (await import('#src/features/messages/MessagesPage.tsx')).MessagesPage,
  newToDo: async () => (await import('#src/features/to-dos/builder/NewToDoPage.tsx')).NewToDoPage,
  toDos: async () => (await import('#src/features/to-dos/ToDosPage.tsx')).ToDosPage,
  toDoList: async () => (await import('#src/features/to-dos/list/ToDoList.tsx')).ToDoList,
  toDoCalendar: async () => (await import('#src/features/to-dos/calendar/ToDoCalendar.tsx')).ToDoCalendar,
  recordings: async () => (await import('#src/features/recordings/list/RecordingsPage.tsx')).RecordingsPage,
  call: async () => (await import('#src/features/recordings/call/CallPage.tsx')).CallPage,
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

const loaded = new Map<PageName, ComponentType>();
const coming = new Map<PageName, Promise<ComponentType>>();

/** A page, or else the promise of it: a failed one too stays the same until `forgetFailed`. */
export function pageOf(name: PageName): ComponentType | Promise<ComponentType> {
  const known = loaded.get(name) ?? coming.get(name);
  if (known) return known;
  const promise = load(name);
  coming.set(name, promise);
  return promise;
}

async function load(name: PageName): Promise<ComponentType> {
  const page = await pages[name]();
  loaded.set(name, page);
  return page;
}

/** Has what could not be loaded be asked for again by whoever wants it next. */
export function forgetFailed(): void {
  for (const name of coming.keys()) if (!loaded.has(name)) coming.delete(name);
}

/** Resolves once the code is there of what an address shows, or cannot be: the page asks again when it is shown, and tells. */
export async function loadPage(pathname: string): Promise<void> {
  const [, shown = [], part] = shownAt.find(([start]) => pathname.startsWith(start)) ?? [];
  try {
    await Promise.all([...shown.map(pageOf), part?.()]);
  } catch {
    forgetFailed();
  }
}
