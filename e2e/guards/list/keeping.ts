import { guardsOf } from './guard.ts';

/** What leaves the page for a file, or stays in the browser. */
export const keepingGuards = [
  ...guardsOf('src/lib/csv/csv.ts', 'src/lib/csv/csv.test.ts', [
    {
      row: 15,
      named: 'row 15: ',
      guard: "typeof value === 'string' ? neutralised(value) : String(value)",
      without: 'String(value)',
    },
    { row: 15, named: 'cannot be taken for a formula', guard: '[=+\\-@＝＋－＠]', without: '[=@]' },
    { row: 15, named: 'cannot be taken for a formula', guard: '|^[\\t\\r\\n]/u', without: '/u' },
  ]),
  ...guardsOf('src/lib/kept/keptText.ts', 'src/lib/kept/kept.test.ts', [
    {
      row: 25,
      named: 'row 25: a text is kept for the one who chose so',
      guard: 'const known = ofUser.get(user);',
      without: 'const known = [...ofUser.values()][0];',
    },
  ]),
  ...guardsOf('src/lib/kept/keptText.ts', 'src/lib/kept/keptText.test.ts', [
    {
      row: 25,
      named: 'row 25: one button forgets all texts of a person',
      guard: 'storage?.removeItem(key);',
      without: '',
    },
    {
      row: 25,
      named: 'row 25: one button forgets all texts of a person',
      guard: "globalThis.dispatchEvent?.(new StorageEvent('storage', { key, newValue: null }));",
      without: '',
    },
    {
      row: 25,
      named: 'row 25: one button forgets all texts of a person',
      guard: '.filter((key) => key.startsWith(prefixOf(user)))',
      without: '',
    },
  ]),
];
