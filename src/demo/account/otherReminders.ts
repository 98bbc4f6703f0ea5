import { mail, type Reminder, sms } from './reminder.ts';

const daily = (interval: number, further: { count?: number } = {}) => ({
  rule_type: 'IceCube::DailyRule',
  interval,
  validations: {},
  ...further,
});
const monthly = (validations: object, interval = 1) => ({
  rule_type: 'IceCube::MonthlyRule',
  interval,
  validations,
});

/** To Dos that only the service itself can make: other rules, one that nobody knows, and one without a schedule. */
export const otherReminders: readonly Reminder[] = [
  {
    text: 'Rent reminder goes to all tenants on the 1st: review the list today.',
    contact: mail('leasing'),
    times: ['10:00 AM'],
    repeats: monthly({ day_of_month: [-1] }),
  },
  {
    text: 'Rent is due today. Pay in the portal or drop a cheque at the office.',
    contact: mail('tenants'),
    times: ['8:00 AM'],
    repeats: monthly({ day_of_month: [1] }),
  },
  {
    text: 'Late rent: second notice.',
    contact: mail('leasing'),
    times: ['9:30 AM'],
    repeats: monthly({ day_of_month: [6] }),
  },
  {
    text: 'Elevator log: read both counters and send a photo.',
    contact: sms(347, 21),
    times: ['2:00 PM'],
    repeats: monthly({ day_of_week: { 3: [1] } }),
  },
  {
    text: 'Fire alarm test, third Thursday. Tell the tenants the day before.',
    contact: mail('maintenance'),
    times: ['9:00 AM'],
    repeats: monthly({ day_of_week: { 4: [3] } }),
  },
  {
    text: 'Quarterly boiler inspections: book the slots.',
    contact: mail('dispatch'),
    times: ['9:15 AM'],
    repeats: monthly({ day_of_month: [15] }, 3),
  },
  {
    text: 'Generator test run, ten minutes under load.',
    contact: sms(347, 22),
    times: ['11:00 AM'],
    repeats: daily(10),
  },
  {
    text: 'How are you feeling today? Call us if the swelling has not gone down.',
    contact: sms(914, 9),
    times: ['9:00 AM'],
    repeats: daily(1, { count: 5 }),
  },
  {
    text: 'Back up the scheduling computer. Yes, by hand.',
    contact: mail('front.desk'),
    times: ['5:30 PM'],
    repeats: daily(1),
  },
  { text: 'Pool pump filter.', contact: sms(347, 23), times: ['7:00 AM'], repeats: daily(3) },
  {
    text: 'Recordatorio: la reunión del edificio es hoy a las 7 en el vestíbulo.',
    contact: mail('inquilinos'),
    times: ['12:00 PM'],
    repeats: monthly({ day_of_week: { 2: [2] } }),
  },
  {
    text: 'X-ray badges go out today, the courier comes before noon. The envelope is in the drawer under the scanner; write the count on it, sign it, and photograph it. If a badge is missing, do not send the others, call Tomasz first.',
    contact: mail('radiation.safety'),
    times: ['8:00 AM'],
    repeats: monthly({ day_of_week: { 1: [1] } }),
  },
  {
    text: 'Moon garden lights on the roof terrace.',
    contact: sms(646, 15),
    times: ['6:30 PM'],
    repeats: { rule_type: 'IceCube::LunarRule', interval: 1, validations: { phase: ['full'] } },
  },
  {
    text: 'Call Mrs. Okafor about the estate papers when she is back from her trip.',
    contact: sms(212, 33),
    times: [],
    repeats: null,
  },
  {
    text: 'Birthday card for Thủy is in the second drawer. Everyone signs. 🎂',
    contact: mail('everyone'),
    times: ['9:05 AM'],
    repeats: {
      rule_type: 'IceCube::YearlyRule',
      interval: 1,
      validations: { day_of_month: [14], month_of_year: [3] },
    },
  },
];
