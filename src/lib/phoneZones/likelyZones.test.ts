import { expect, test } from 'vitest';
import { likelyZones } from './likelyZones.ts';
import { northAmericanZones } from './northAmerica.ts';
import { zonesOfTheWorld } from './world.ts';

test.each([
  ['+19545550142', ['America/New_York']],
  ['+13125550142', ['America/Chicago']],
  ['+12135550142', ['America/Los_Angeles']],
  ['+16025550142', ['America/Phoenix']],
  ['+18085550142', ['Pacific/Honolulu']],
  ['+18505550142', ['America/Chicago', 'America/New_York']],
  ['+442079460958', ['Europe/London']],
  ['+525512345678', ['America/Mexico_City']],
])('%s is likely in %j', (number, zones) => {
  expect(likelyZones(number)).toEqual(zones);
});

test.each(['+18005550142', '+12005550142', '+18675550142', '+', ''])('nobody knows where %j is', (number) => {
  expect(likelyZones(number)).toEqual([]);
});

test.each([
  ['an area code', northAmericanZones],
  ['a start', zonesOfTheWorld],
])('%s stands once in its table, after a zone', (_, table) => {
  const starts: string[] = table.match(/\d+/g) ?? [];
  expect(starts.length).toBeGreaterThan(200);
  const twice = starts.filter((start, index) => starts.indexOf(start) !== index);
  expect(twice).toEqual([]);
  for (const entry of table.trim().split(/;\s*/).filter(Boolean))
    expect(entry).toMatch(/^([A-Z][A-Za-z_]*(\/[A-Za-z_-]+)+ )+(\d+ ?)+$/);
});
