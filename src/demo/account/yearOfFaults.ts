import { faultOfMonth, type ServiceFaultName } from '#src/demo/faults.ts';
import {
  type CivilDate,
  civilDate,
  fromDayNumber,
  toDayNumber,
  yearMonthDay,
} from '#src/lib/time/civilDate.ts';
import { startOfDay } from '#src/lib/time/zone.ts';
import type { AccountOptions } from './account.ts';
import { buildMessage, type WireMessage } from './message.ts';

const YEAR = 2001;
const HOUR = 3_600_000;

/** The fault of the month in which the middle of the asked days falls: whoever asks a day wider on both sides hits it too. */
export function faultOfRange(
  from: CivilDate,
  to: CivilDate,
): { fault: ServiceFaultName; day: CivilDate } | null {
  const day = fromDayNumber(Math.floor((toDayNumber(from) + toDayNumber(to)) / 2));
  const { year, month } = yearMonthDay(day);
  const fault = year === YEAR ? faultOfMonth(month) : null;
  return fault && { fault, day };
}

/** The fault of the message 200101 to 200112. */
export function faultOfId(id: number): ServiceFaultName | null {
  return Math.floor(id / 100) === YEAR ? faultOfMonth(id % 100) : null;
}

/** What the account's day in 2001 holds: the good rows beside a bad one. Their ids are the date and a digit. */
export function messagesOfFaultDay(day: CivilDate, { seed, timeZone }: AccountOptions): WireMessage[] {
  const morning = startOfDay(day, timeZone) + 9 * HOUR;
  return [4, 3, 2, 1].map((digit) =>
    buildMessage(
      { number: Number(`${day.replaceAll('-', '')}${digit}`), at: morning + digit * HOUR },
      { seed, callersPerLine: 20, ageInDays: 9999, callId: null, toDoId: null },
    ),
  );
}

export function messageOfFaultDay(id: number, options: AccountOptions): WireMessage | null {
  const [, month, dayOfMonth] = /^2001(\d\d)(\d\d)\d$/.exec(String(id)) ?? [];
  const day = civilDate(YEAR, Number(month), Number(dayOfMonth));
  return (day && messagesOfFaultDay(day, options).find((message) => message.id === id)) ?? null;
}
