import { createBrowserRouter, createHashRouter, redirect, type RouteObject } from 'react-router';
import { paths } from '#src/lib/paths.ts';
import { Coming } from './Coming.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { PageError } from './PageError.tsx';
import { pages } from './pages.ts';
import { Shell } from './Shell.tsx';

/** The table of contents. Pages are loaded when first shown. */
const routes: RouteObject[] = [
  {
    path: 'sign-in',
    ErrorBoundary: PageError,
    HydrateFallback: Coming,
    lazy: async () => ({ Component: await pages.signIn() }),
  },
  {
    Component: Shell,
    ErrorBoundary: PageError,
    HydrateFallback: Coming,
    children: [
      {
        ErrorBoundary: PageError,
        children: [
          { index: true, loader: () => redirect(paths.messages()) },
          {
            path: 'messages/:id?',
            lazy: async () => ({ Component: await pages.messages() }),
          },
          {
            path: 'to-dos/new',
            lazy: async () => ({ Component: await pages.newToDo() }),
          },
          {
            path: 'to-dos',
            lazy: async () => ({ Component: await pages.toDos() }),
            children: [
              {
                path: ':id?',
                lazy: async () => ({ Component: await pages.toDoList() }),
              },
              {
                path: 'calendar/:id?',
                lazy: async () => ({ Component: await pages.toDoCalendar() }),
              },
            ],
          },
          {
            path: 'recordings',
            lazy: async () => ({ Component: await pages.recordings() }),
          },
          {
            path: 'calls/:callId',
            lazy: async () => ({ Component: await pages.call() }),
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
