/** Where the code of each page is. */
export const pages = {
  signIn: async () => (await import('./session/SignInPage.tsx')).SignInPage,
  messages: async () => (await import('#src/features/messages/MessagesPage.tsx')).MessagesPage,
  message: async () => (await import('#src/features/messages/detail/MessagePane.tsx')).MessagePane,
  newToDo: async () => (await import('#src/features/to-dos/builder/NewToDoPage.tsx')).NewToDoPage,
  toDos: async () => (await import('#src/features/to-dos/ToDosPage.tsx')).ToDosPage,
  toDoList: async () => (await import('#src/features/to-dos/list/ToDoList.tsx')).ToDoList,
  toDoCalendar: async () => (await import('#src/features/to-dos/calendar/ToDoCalendar.tsx')).ToDoCalendar,
  recordings: async () => (await import('#src/features/recordings/list/RecordingsPage.tsx')).RecordingsPage,
  call: async () => (await import('#src/features/recordings/call/CallPage.tsx')).CallPage,
};

/** What an address shows, from what the address begins with; the first that fits counts. */
const shownAt: [start: string, shown: (keyof typeof pages)[]][] = [
  ['/sign-in', ['signIn']],
  ['/messages/', ['messages', 'message']],
  ['/messages', ['messages']],
  ['/to-dos/new', ['newToDo']],
  ['/to-dos/calendar', ['toDos', 'toDoCalendar']],
  ['/to-dos', ['toDos', 'toDoList']],
  ['/recordings', ['recordings']],
  ['/calls/', ['call']],
  ['/', ['messages']],
];

/** Has the code there of what an address shows, before it is shown. Fails in silence: the router asks again, and tells. */
export function loadPage(pathname: string): void {
  const [, shown = []] = shownAt.find(([start]) => pathname.startsWith(start)) ?? [];
  for (const page of shown) void pages[page]().catch(() => null);
}
