import { expect, test } from 'vitest';
import { readAddress } from '#src/features/to-dos/builder/address/address.ts';
import { quietHours } from './quietHours.ts';

const words = (contact: string, ...times: string[]) =>
  quietHours({
    times,
    contact: readAddress(contact),
    now: Date.parse('2026-11-24T12:00:00Z'),
    timeZone: 'America/New_York',
  }).map((warning) => warning.words);

test.each([
  ['(954) 555-0142', ['8:00 AM', '9:00 PM'], []],
  [
    '(954) 555-0142',
    ['7:59 AM', '9:01 PM'],
    ['7:59 AM and 9:01 PM: outside 8:00 AM to 9:00 PM. Check AM and PM.'],
  ],
  ['jose@kauneonga.com', ['3:00 AM'], ['3:00 AM: outside 8:00 AM to 9:00 PM. Check AM and PM.']],
  ['(800) 555-0142', ['3:00 AM'], ['3:00 AM: outside 8:00 AM to 9:00 PM. Check AM and PM.']],
  ['half typed', ['3:00 AM'], ['3:00 AM: outside 8:00 AM to 9:00 PM. Check AM and PM.']],
  [
    '(213) 555-0142',
    ['9:00 AM', '11:00 AM'],
    ['9:00 AM is 6:00 AM for the contact, who is likely on Pacific Time: outside 8:00 AM to 9:00 PM.'],
  ],
  [
    '(602) 555-0142',
    ['10:30 AM'],
    [
      '10:30 AM is 7:30 AM in part of the year for the contact, who is likely on Mountain Standard Time: outside 8:00 AM to 9:00 PM.',
    ],
  ],
  [
    '(850) 555-0142',
    ['8:30 AM'],
    [expect.stringMatching(/^8:30 AM may be 7:30 AM .* likely on Central Time or Eastern Time:/)],
  ],
  ['+44 20 7946 0958', ['9:00 AM', '5:00 PM'], [expect.stringMatching(/^5:00 PM is 10:00 PM /)]],
])('to %s at %j: %j', (contact, times, warned) => {
  expect(words(contact, ...times)).toEqual(warned);
});
