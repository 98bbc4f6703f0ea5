import { audioFaults, FAULT_AGENT } from '#src/demo/faults.ts';
import { Random } from '#src/demo/random.ts';
import { addDays, type CivilDate } from '#src/lib/time/civilDate.ts';
import { startOfDay } from '#src/lib/time/zone.ts';
import type { AccountOptions } from './account.ts';
import { drawCall } from './call.ts';
import { clips } from './clips.ts';
import { buildRecording, type Recording } from './recording.ts';
import type { Sound } from './sound.ts';

const HOUR = 3_600_000;

/** Below every id that the calendar has given out since 2020. */
const FIRST_ID = 20;
const FIRST_CALL_ID = 100_020;

/** The calls that the account has besides the drawn ones: an hour-long one, an orphan, and those with faulty audio. */
export function specialRecordings(day: CivilDate, lastDay: CivilDate, account: AccountOptions): Recording[] {
  const special = (place: number, hour: number, sound: Sound) => build(place, day, hour, sound, account);
  if (day === addDays(lastDay, -2)) return [special(0, 15, { is: 'hour' })];
  if (day === addDays(lastDay, -9)) {
    const orphan = special(1, 11, { is: 'clip', clip: clips[0] });
    return [withCdr(orphan, { is_orphaned: true, original_call_id: null })];
  }
  if (day !== addDays(lastDay, -361)) return [];
  return audioFaults.map(({ name: fault }, index) => {
    const clip = clips[index] ?? clips[0];
    const recording = special(2 + index, 9 + index, { is: 'faulty', fault, clip });
    recording.wire.agent_username = FAULT_AGENT;
    return withCdr(recording, { agent_name: FAULT_AGENT });
  });
}

function build(
  place: number,
  day: CivilDate,
  hour: number,
  sound: Sound,
  account: AccountOptions,
): Recording {
  const { seed, timeZone } = account;
  const random = new Random(seed, 'special', place);
  const call = drawCall(random, { seed, number: place, callersPerLine: 40, recorded: true });
  const hangUp = startOfDay(day, timeZone) + hour * HOUR + random.int(0, 2400) * 1000;
  return buildRecording(random, { id: FIRST_ID + place, callId: FIRST_CALL_ID + place, call, hangUp, sound });
}

function withCdr({ wire, ...rest }: Recording, changed: object): Recording {
  return { ...rest, wire: { ...wire, cdr: wire.cdr && { ...wire.cdr, ...changed } } };
}
