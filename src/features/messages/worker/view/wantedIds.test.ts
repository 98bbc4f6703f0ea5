import { expect, test } from 'vitest';
import { filterToken } from '#src/features/messages/filterToken.ts';
import { ValueTable } from '#src/lib/facets/valueTable.ts';
import { idOfToken, wantedIds } from './wantedIds.ts';

function tableOf(...values: string[]): ValueTable {
  const table = new ValueTable(3, 20);
  for (const value of values) table.add(value);
  return table;
}

test('no filter lets everything through', () => {
  expect(wantedIds('status', undefined, tableOf('sent'))).toBeNull();
  expect(wantedIds('status', [], tableOf('sent'))).toBeNull();
});

test('a filter names its values; nothing, anything, and what nobody has', () => {
  const table = tableOf('sent', 'failed', 'queued', 'one too many');
  const wanted = (...values: string[]) => [...(wantedIds('status', values, table) ?? [])].join('');
  expect([wanted('failed'), wanted('sent', 'queued')]).toEqual(['00010', '00101']);
  expect([wanted(''), wanted('*'), wanted('lost')]).toEqual(['10000', '01111', '00000']);
});

test('what people wrote is named by its token, also what came in since', () => {
  const table = tableOf('Nora Newcomer');
  const token = filterToken('receiver', 'Nora Newcomer');
  expect([...(wantedIds('receiver', [token], table) ?? [])]).toEqual([0, 0, 1]);
  expect(idOfToken('receiver', 'Nora Newcomer', table)).toBeUndefined();
  const later = filterToken('receiver', 'Ben');
  expect(idOfToken('receiver', later, table)).toBeUndefined();
  table.add('Ben');
  expect(idOfToken('receiver', later, table)).toBe(3);
});
