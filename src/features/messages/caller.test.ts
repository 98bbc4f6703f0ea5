import { expect, test } from 'vitest';
import { callerAddress, callerName, callerNumbers, companyBesideName } from './caller.ts';
import { aMessage } from './message.fixture.ts';

const all = {
  first_name: 'Ann',
  last_name: 'Lee',
  company_name: 'Lee & Co.',
  phone_number: '9548326297',
};

test.each([
  [all, 'Ann Lee', 'Lee & Co.'],
  [{ ...all, first_name: ' ' }, 'Lee', 'Lee & Co.'],
  [{ ...all, last_name: null }, 'Ann', 'Lee & Co.'],
  [{ ...all, first_name: '', last_name: '' }, 'Lee & Co.', null],
  [{ phone_number: '9548326297' }, '(954) 832-6297', null],
  [{ phone_number: '', caller_id: '+19548326297' }, '(954) 832-6297', null],
  [{ caller_id: 'anonymous' }, 'Unknown caller', null],
  [{}, 'Unknown caller', null],
])('%j is %s', (fields, name, company) => {
  const message = aMessage(fields);
  expect(callerName(message)).toBe(name);
  expect(companyBesideName(message)).toBe(company);
});

test('each number is named once, the one to call back first', () => {
  const message = aMessage({
    caller_id: '+19548326297',
    phone: '(754) 283-8007',
    phone_number: '',
    alt_phone: '954-832-6297',
  });
  expect(callerNumbers(message)).toEqual([
    { label: 'Phone', text: '(754) 283-8007' },
    { label: 'Caller ID', text: '+19548326297' },
  ]);
});

test.each([
  [
    { address: '5 Main St', address2: 'Apt 4', city: 'Miami', state: 'FL', zip: 33_101 },
    '5 Main St\nApt 4\nMiami, FL 33101',
  ],
  [{ address: '', city: 'Miami', state: '', zip: null }, 'Miami'],
  [{ state: 'FL', zip: '33101' }, 'FL 33101'],
  [{ address: ' ', city: '' }, null],
])('%j is the address %j', (fields, address) => {
  expect(callerAddress(aMessage(fields))).toBe(address);
});
