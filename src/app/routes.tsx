import { createBrowserRouter, createHashRouter, redirect, type RouteObject } from 'react-router';
import { paths } from '#src/lib/paths.ts';
import { NotFoundPage } from './NotFoundPage.tsx';
import { PageError } from './PageError.tsx';
import { Shell } from './Shell.tsx';

/** The table of contents. Pages are loaded when first shown. */
const routes: RouteObject[] = [
  {
    path: 'sign-in',
    ErrorBoundary: PageError,
    HydrateFallback: () => null,
    lazy: async () => ({ Component: (await import('./session/SignInPage.tsx')).SignInPage }),
  },
  {
    Component: Shell,
    ErrorBoundary: PageError,
    HydrateFallback: () => null,
    children: [
      {
        ErrorBoundary: PageError,
        children: [
          { index: true, loader: () => redirect(paths.messages()) },
          {
            path: 'messages/:id?',
            lazy: async () => ({
              Component: (await import('#src/features/messages/MessagesPage.tsx')).MessagesPage,
            }),
          },
          {
            path: 'to-dos/new',
            lazy: async () => ({
              Component: (await import('#src/features/to-dos/builder/NewToDoPage.tsx')).NewToDoPage,
            }),
          },
          {
            path: 'to-dos',
            lazy: async () => ({ Component: (await import('#src/features/to-dos/ToDosPage.tsx')).ToDosPage }),
            children: [
              {
                path: ':id?',
                lazy: async () => ({
                  Component: (await import('#src/features/to-dos/list/ToDoList.tsx')).ToDoList,
                }),
              },
              {
                path: 'calendar/:id?',
                lazy: async () => ({
                  Component: (await import('#src/features/to-dos/calendar/ToDoCalendar.tsx')).ToDoCalendar,
                }),
              },
            ],
          },
          {
            path: 'recordings',
            lazy: async () => ({
              Component: (await import('#src/features/recordings/list/RecordingsPage.tsx')).RecordingsPage,
            }),
          },
          {
            path: 'calls/:callId',
            lazy: async () => ({
              Component: (await import('#src/features/recordings/call/CallPage.tsx')).CallPage,
            }),
          },
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
];

// A static host knows no page but index.html, so the demo keeps its addresses behind a #.
export const router =
  import.meta.env.MODE === 'demo' ? createHashRouter(routes) : createBrowserRouter(routes);
