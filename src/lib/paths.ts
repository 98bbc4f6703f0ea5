/** Every address of the interface. Ids alone go into them: no name, number or text of a caller is ever part of a URL. */
export const paths = {
  home: () => '/',
  /** With the page to come back to afterwards. */
  signIn: (from?: string) => (from === undefined ? '/sign-in' : `/sign-in?from=${encodeURIComponent(from)}`),
  /** The way to the identity provider, on the proxy; with the page to come back to. */
  signInElsewhere: (from: string) => `/session/oidc?return_to=${encodeURIComponent(from)}`,
  messages: () => '/messages',
  message: (id: number) => `/messages/${id}`,
  /** The inbox with those alone that came of a To Do, of whichever days. */
  messagesOfToDo: (id: number) => `/messages?days=everything&to-do=${id}`,
  toDos: () => '/to-dos',
  /** The schedule builder: empty, or filled in from a message or from another To Do. */
  newToDo: () => '/to-dos/new',
  newToDoFromMessage: (id: number) => `/to-dos/new?message=${id}`,
  newToDoFromTemplate: (id: number) => `/to-dos/new?template=${id}`,
  toDo: (id: number) => `/to-dos/${id}`,
  /** Every send to come; with one To Do beside it. */
  toDosCalendar: () => '/to-dos/calendar',
  toDoInCalendar: (id: number) => `/to-dos/calendar/${id}`,
  recordings: () => '/recordings',
  /** A call's page, by `call_id`, which messages and recordings share. */
  call: (callId: number) => `/calls/${callId}`,
  /** A moment of a recording of the call, in whole seconds. */
  callMoment: (callId: number, recordingId: number, seconds: number) =>
    `/calls/${callId}?recording=${recordingId}&t=${Math.floor(seconds)}`,
};
