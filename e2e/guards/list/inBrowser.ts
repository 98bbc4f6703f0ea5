import { guardsOf } from './guard.ts';

const hostile = 'e2e/hostile.spec.ts';
const signIn = 'e2e/sign-in.spec.ts';
const trouble = 'e2e/trouble.spec.ts';

/** What only a browser can miss. */
export const browserGuards = [
  ...guardsOf('src/lib/links/mail.ts', hostile, [
    {
      row: 14,
      named: 'row 12, 14, 25: hostile text in every field',
      guard: 'return plain ? `mailto:${address}` : null;',
      without: 'return plain ? `mailto:${address}` : text;',
    },
  ]),
  ...guardsOf('src/features/messages/detail/MessageText.tsx', hostile, [
    {
      row: 12,
      named: 'row 12, 14, 25: hostile text in every field',
      guard: '<LinkedText text={content.trim()} />',
      without: '<span dangerouslySetInnerHTML={{ __html: content.trim() }} />',
    },
  ]),
  ...guardsOf('src/app/session/OnePerson.tsx', signIn, [
    {
      row: 42,
      named: 'row 42: another person who signs in finds nothing',
      guard: 'return isAnother ? null : children;',
      without: 'return children;',
      and: {
        file: 'src/app/session/OnePerson.tsx',
        guard: 'if (isAnother) location.replace(paths.home());',
        without: '',
      },
    },
  ]),
  ...guardsOf('src/app/session/otherTabs.ts', signIn, [
    {
      row: 25,
      named: 'row 25: after sign-out Back shows nothing',
      guard: "if (data === 'left') leave(client, null);",
      without: "if (data === 'left') return;",
    },
  ]),
  ...guardsOf('src/features/to-dos/builder/sending/toDoSender.ts', 'e2e/to-dos-sending.spec.ts', [
    {
      row: 43,
      named: 'row 43: a double click and Enter five times send one To Do',
      guard: 'if (isBusy) return;',
      without: '',
    },
  ]),
  ...guardsOf('src/app/OfflineBanner.tsx', trouble, [
    {
      row: 44,
      named: 'row 44: offline, what was loaded is read',
      guard: 'if (useIsOnline()) return null;',
      without: 'if (!useIsOnline()) return null;',
    },
  ]),
  ...guardsOf('src/app/newVersion.ts', trouble, [
    {
      row: 45,
      named: 'row 45: a part that a new version took away loads that version once',
      guard: 'location.reload();',
      without: '',
    },
    {
      row: 45,
      named: 'row 45: a part that stays away does not send the page round in circles',
      guard: 'if (sessionStorage.getItem(KEY) === build) return false;',
      without: '',
    },
  ]),
  ...guardsOf('src/app/PageError.tsx', trouble, [
    {
      row: 46,
      named: 'row 46: a page that fails says so, can be tried again',
      guard: 'startRetrying(() => void navigate(location, { replace: true, state: location.state }));',
      without: '',
    },
  ]),
];
