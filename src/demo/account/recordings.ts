import { Random } from '#src/demo/random.ts';
import { addDays, type CivilDate } from '#src/lib/time/civilDate.ts';
import type { AccountOptions } from './account.ts';
import { drawCall } from './call.ts';
import { createCallLog, type Entry } from './callLog.ts';
import { callersOf, callIdOf, FIRST_NUMBER, type Inbox } from './inbox.ts';
import { callRandom } from './message.ts';
import { buildRecording, type Recording } from './recording.ts';
import { specialRecordings } from './specialRecordings.ts';
import { clipNamed } from './sound.ts';

/** Recorded calls a year on which no message was taken. */
const OTHERS_A_YEAR = 188;

/** A year of recorded calls up to now, newest first: those on which messages were taken, others, and a few odd ones. */
export function createRecordings(account: AccountOptions, inbox: Inbox): { all: () => Recording[] } {
  const { seed, messages } = account;
  const others = createCallLog({
    ...account,
    name: 'calls',
    perYear: OTHERS_A_YEAR,
    firstNumber: FIRST_NUMBER,
  });
  const callersPerLine = callersOf(messages);
  const pastDays = new Map<CivilDate, Recording[]>();
  let keptOn: CivilDate | null = null;

  function ofMessage({ number, at }: Entry): Recording {
    const call = drawCall(callRandom(seed, number), { seed, number, callersPerLine, recorded: true });
    const random = new Random(seed, 'recorded message', number);
    // The agent saves the message soon after the call has ended.
    const hangUp = at - random.int(2, 20) * 1000;
    const sound = { is: 'clip', clip: clipNamed(call.situation.clip) } as const;
    const callId = callIdOf(number);
    return buildRecording(random, { id: callId - 200_000, callId, call, hangUp, sound });
  }

  function ofOther({ number, at }: Entry): Recording {
    const random = new Random(seed, 'other call', number);
    const call = drawCall(random, { seed, number, callersPerLine, recorded: true });
    const answered = !random.chance(0.02);
    const sound = answered ? ({ is: 'clip', clip: clipNamed(call.situation.clip) } as const) : null;
    const id = (number - FIRST_NUMBER) * 2 + 2;
    return buildRecording(random, { id, callId: id + 200_000, call, hangUp: at, sound });
  }

  function ofDay(day: CivilDate, lastDay: CivilDate): Recording[] {
    const kept = pastDays.get(day);
    if (kept) return kept;
    const made = [
      ...inbox.log
        .ofDay(day)
        .filter(({ number }) => inbox.isRecorded(number))
        .map(ofMessage),
      ...others.ofDay(day).map(ofOther),
      ...specialRecordings(day, lastDay, account),
    ].toSorted((a, b) => b.startedAt - a.startedAt);
    if (day < lastDay) pastDays.set(day, made);
    return made;
  }

  return {
    all() {
      const [first, last] = [inbox.log.firstDay(), inbox.log.lastDay()];
      if (keptOn !== last) pastDays.clear();
      keptOn = last;
      const recordings: Recording[] = [];
      for (let day = last; day >= first; day = addDays(day, -1)) recordings.push(...ofDay(day, last));
      return recordings;
    },
  };
}
