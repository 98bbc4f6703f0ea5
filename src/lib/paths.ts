/** Every address of the interface. Ids alone go into them: no name, number or text of a caller is ever part of a URL. */
export const paths = {
  home: () => '/',
  messages: () => '/messages',
  message: (id: number) => `/messages/${id}`,
  toDos: () => '/to-dos',
  /** The schedule builder; with a message's id, filled in from that message. */
  newToDo: (messageId?: number) =>
    messageId === undefined ? '/to-dos/new' : `/to-dos/new?message=${messageId}`,
  toDo: (id: number) => `/to-dos/${id}`,
  recordings: () => '/recordings',
  /** A call's page, by `call_id`, which messages and recordings share. */
  call: (callId: number) => `/calls/${callId}`,
};
