import { expect, test } from 'vitest';
import { shortcutGroups } from './shortcutGroups.ts';

const run = () => undefined;

test('shortcuts stand under their headings, and those of one name in one line with all their keys', () => {
  const groups = shortcutGroups([
    { group: 'Messages', label: 'Next message', keys: ['j'], run },
    { group: 'Everywhere', label: 'Commands', keys: ['Mod+k'], run },
    { group: 'Messages', label: 'Open the message', keys: ['Enter'] },
    { group: 'Messages', label: 'Next message', keys: ['ArrowDown'], run },
    { group: 'Views', label: 'View: Emergencies', run },
  ]);
  expect(
    groups.map(({ group, lines }) => [group, lines.map(({ label, keys }) => `${label}: ${keys.join()}`)]),
  ).toEqual([
    ['Messages', ['Next message: j,ArrowDown', 'Open the message: Enter']],
    ['Everywhere', ['Commands: Mod+k']],
    ['Views', ['View: Emergencies: ']],
  ]);
});
