import { Navigate, Route, Routes } from 'react-router';
import { paths } from '#src/lib/paths.ts';
import { NotFoundPage } from './NotFoundPage.tsx';
import { Page } from './Page.tsx';
import { Shell } from './Shell.tsx';

/** The table of contents. */
export function Contents() {
  return (
    <Routes>
      <Route path="sign-in" element={<Page name="signIn" />} />
      <Route element={<Shell />}>
        <Route index element={<Navigate to={paths.messages()} replace />} />
        <Route path="messages/:id?" element={<Page name="messages" />} />
        <Route path="to-dos/new" element={<Page name="newToDo" />} />
        <Route path="to-dos" element={<Page name="toDos" />}>
          <Route path=":id?" element={<Page name="toDoList" />} />
          <Route path="calendar/:id?" element={<Page name="toDoCalendar" />} />
        </Route>
        <Route path="recordings" element={<Page name="recordings" />} />
        <Route path="calls/:callId" element={<Page name="call" />} />
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
}
