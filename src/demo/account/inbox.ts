import { hash } from '#src/demo/random.ts';
import { type CivilDate, toDayNumber } from '#src/lib/time/civilDate.ts';
import { civilDateOf } from '#src/lib/time/zone.ts';
import { type AccountOptions, FIRST_TO_DO_ID } from './account.ts';
import { type CallLog, createCallLog, type Entry } from './callLog.ts';
import { buildMessage, type WireMessage } from './message.ts';

/** Numbers of messages, and of calls, start here; the ones below are left to the faults. */
export const FIRST_NUMBER = 3_000_000;

/** How many of a year's messages were taken on a recorded call. */
const RECORDED_A_YEAR = 105;

/** A year of messages up to now, each built when it is asked for. */
export interface Inbox {
  log: CallLog;
  /** The messages of a day so far, newest first; none outside the year. */
  ofDay: (day: CivilDate) => WireMessage[];
  byId: (id: number) => WireMessage | null;
  /** Whether the call on which a message was taken was recorded. */
  isRecorded: (id: number) => boolean;
}

export function createInbox(options: AccountOptions): Inbox {
  const { seed, messages, timeZone } = options;
  const log = createCallLog({ ...options, name: 'messages', perYear: messages, firstNumber: FIRST_NUMBER });
  const callersPerLine = callersOf(messages);
  const share = (id: number, name: string) => hash(`${seed}/${name}/${id}`) / 2 ** 32;
  const isRecorded = (id: number) => share(id, 'recorded') * messages < RECORDED_A_YEAR;

  function build(entry: Entry, day: CivilDate): WireMessage {
    const { number: id } = entry;
    const ageInDays = toDayNumber(log.lastDay()) - toDayNumber(day);
    // Every To Do is older than these messages: see toDos.ts.
    const ofToDo = ageInDays < 60 && share(id, 'to-do') < 0.03;
    return buildMessage(entry, {
      seed,
      callersPerLine,
      ageInDays,
      callId: isRecorded(id) ? callIdOf(id) : null,
      toDoId: ofToDo ? FIRST_TO_DO_ID + (id % 30) : null,
    });
  }

  return {
    log,
    ofDay: (day) =>
      log
        .ofDay(day)
        .map((entry) => build(entry, day))
        .toReversed(),
    byId(id) {
      const entry = log.find(id);
      return entry && build(entry, civilDateOf(entry.at, timeZone));
    },
    isRecorded,
  };
}

/** How many people ring each line. */
export function callersOf(messages: number): number {
  return Math.max(20, Math.round(messages / 7));
}

/** Odd, for calls on which a message was taken; the other calls have even ids (recordings.ts). */
export function callIdOf(messageId: number): number {
  return (messageId - FIRST_NUMBER) * 2 + 200_001;
}
