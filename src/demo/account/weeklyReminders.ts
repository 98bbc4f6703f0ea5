import type { DayName } from '#src/v2/newToDo.ts';
import { mail, type Reminder, sms } from './reminder.ts';

const workdays: DayName[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const everyDay: DayName[] = ['Sunday', ...workdays, 'Saturday'];

/** To Dos by days of the week, as our own builder makes them. */
export const weeklyReminders: readonly Reminder[] = [
  {
    text: 'On call tonight: please confirm by replying YES. Backup is Marcus.',
    contact: sms(212, 31),
    times: ['4:30 PM'],
    repeats: workdays,
  },
  {
    text: 'Open the north lobby desk and switch the phones to day mode.',
    contact: sms(917, 12),
    times: ['7:45 AM'],
    repeats: workdays,
  },
  {
    text: 'Phones back to the answering service at 6. Last one out presses the red button.',
    contact: sms(917, 12),
    times: ['5:50 PM'],
    repeats: workdays,
  },
  {
    text: 'Court calendar for the week is due to the partners.',
    contact: mail('intake'),
    times: ['9:00 AM'],
    repeats: ['Monday'],
  },
  {
    text: 'Call yesterday’s no-shows before lunch.',
    contact: sms(718, 44),
    times: ['10:30 AM'],
    repeats: ['Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  },
  {
    text: 'Weekend emergency rota: check that the on-call phone is charged and forwarded.',
    contact: sms(631, 77),
    times: ['3:00 PM'],
    repeats: ['Friday'],
  },
  {
    text: 'Autoclave test today. Log the strip before the first patient.',
    contact: mail('sterilisation'),
    times: ['7:15 AM'],
    repeats: ['Monday'],
  },
  {
    text: 'Recycling goes out tonight, blue bins only.',
    contact: sms(347, 20),
    times: ['6:00 PM'],
    repeats: ['Tuesday', 'Thursday'],
    everyWeeks: 1,
  },
  {
    text: 'Van 2 oil and tyre check before the first job.',
    contact: sms(631, 78),
    times: ['6:45 AM'],
    repeats: ['Monday'],
    everyWeeks: 2,
  },
  {
    text: 'Payroll hours by noon, please. Late sheets wait two weeks.',
    contact: mail('office'),
    times: ['9:00 AM', '11:30 AM'],
    repeats: ['Thursday'],
    everyWeeks: 2,
  },
  {
    text: 'Take the morning medication with food. Reply DONE when taken.',
    contact: sms(845, 5),
    times: ['8:00 AM', '8:00 PM'],
    repeats: everyDay,
  },
  {
    text: 'Water the plants in the waiting room, not the orchid.',
    contact: sms(718, 45),
    times: ['12:15 PM'],
    repeats: ['Monday', 'Friday'],
  },
  {
    text: 'Hygiene recall list: call ten patients who are over six months.',
    contact: mail('recall'),
    times: ['1:30 PM'],
    repeats: ['Wednesday'],
  },
  {
    text: 'Lab pick-up is at 3. Have the cases boxed and labelled.',
    contact: sms(914, 10),
    times: ['2:15 PM'],
    repeats: ['Tuesday', 'Thursday'],
  },
  {
    text: 'Partner lunch: order for twelve, two vegetarian, one nut allergy!',
    contact: mail('reception'),
    times: ['10:45 AM'],
    repeats: ['Friday'],
    everyWeeks: 2,
  },
  {
    text: 'Statute of limitations check, list B.',
    contact: mail('paralegals'),
    times: ['8:30 AM'],
    repeats: ['Monday'],
    everyWeeks: 4,
  },
  {
    text: 'Llame a los pacientes de habla hispana para confirmar las citas de mañana.',
    contact: sms(718, 46),
    times: ['3:30 PM'],
    repeats: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday'],
  },
  {
    text: 'Snow watch: who has the salt and the keys to the shed?',
    contact: sms(631, 79),
    times: ['5:00 AM', '9:00 PM'],
    repeats: ['Saturday', 'Sunday'],
  },
  {
    text: 'Night line check: call the emergency number and leave a test message.',
    contact: mail('quality'),
    times: ['11:45 PM'],
    repeats: ['Saturday'],
  },
  {
    text: 'Clock change on Sunday: check the door timers and the boiler schedule.',
    contact: sms(347, 24),
    times: ['2:30 AM'],
    repeats: ['Sunday'],
  },
  {
    text: 'Send the weekly call report to Ms. Finch.',
    contact: mail('eleanor.finch'),
    times: ['7:00 AM'],
    repeats: ['Monday'],
  },
  {
    text: 'Parking passes for visiting counsel: print five.',
    contact: sms(212, 32),
    times: ['8:15 AM'],
    repeats: ['Tuesday'],
  },
  {
    text: 'Check in with the tenant in 5C, who asked for a call twice a day while the elevator is out.',
    contact: sms(646, 14),
    times: ['10:00 AM', '4:00 PM'],
    repeats: workdays,
  },
  {
    text: 'Deposit run. Two people, never the same hour.',
    contact: sms(516, 60),
    times: ['1:00 PM'],
    repeats: ['Monday', 'Wednesday', 'Friday'],
  },
  {
    text: 'Supplier order closes at noon: fittings, flux, two 40-gallon heaters if below three.',
    contact: mail('parts'),
    times: ['9:45 AM', '11:15 AM'],
    repeats: ['Tuesday', 'Friday'],
  },
];
