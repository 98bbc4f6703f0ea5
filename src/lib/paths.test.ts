import { expect, test } from 'vitest';
import { paths } from './paths.ts';

test('every address of the interface', () => {
  expect({
    home: paths.home(),
    signIn: paths.signIn(),
    signInFrom: paths.signIn('/messages?days=7'),
    signInElsewhere: paths.signInElsewhere('/messages?days=7'),
    messages: paths.messages(),
    message: paths.message(939),
    messagesOfToDo: paths.messagesOfToDo(157),
    toDos: paths.toDos(),
    newToDo: paths.newToDo(),
    newToDoFromMessage: paths.newToDoFromMessage(939),
    newToDoFromTemplate: paths.newToDoFromTemplate(157),
    toDo: paths.toDo(157),
    toDosCalendar: paths.toDosCalendar(),
    toDoInCalendar: paths.toDoInCalendar(157),
    recordings: paths.recordings(),
    call: paths.call(266_805),
    callMoment: paths.callMoment(266_805, 36, 83.7),
  }).toMatchInlineSnapshot(`
    {
      "call": "/calls/266805",
      "callMoment": "/calls/266805?recording=36&t=83",
      "home": "/",
      "message": "/messages/939",
      "messages": "/messages",
      "messagesOfToDo": "/messages?days=everything&to-do=157",
      "newToDo": "/to-dos/new",
      "newToDoFromMessage": "/to-dos/new?message=939",
      "newToDoFromTemplate": "/to-dos/new?template=157",
      "recordings": "/recordings",
      "signIn": "/sign-in",
      "signInElsewhere": "/session/oidc?return_to=%2Fmessages%3Fdays%3D7",
      "signInFrom": "/sign-in?from=%2Fmessages%3Fdays%3D7",
      "toDo": "/to-dos/157",
      "toDoInCalendar": "/to-dos/calendar/157",
      "toDos": "/to-dos",
      "toDosCalendar": "/to-dos/calendar",
    }
  `);
});
