/** Every address of the interface. Ids alone go into them: no name, number or text of a caller is ever part of a URL. */
export const paths = {
  home: () => '/',
  /** With the page to come back to afterwards. */
  signIn: (from?: string) => (from === undefined ? '/sign-in' : `/sign-in?from=${encodeURIComponent(from)}`),
  /** The way to the identity provider, on the proxy; with the page to come back to. */
  signInElsewhere: (from: string) => `/session/oidc?return_to=${encodeURIComponent(from)}`,
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
