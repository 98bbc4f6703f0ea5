import * as v from 'valibot';
import { type Recording, recordingSchema } from '#src/v2/recording.ts';

/** For tests: the API's own example of a call, as it comes over the wire, with whatever a test says otherwise. */
export function exampleCall({
  cdr,
  ...call
}: Record<string, unknown> & { cdr?: Record<string, unknown> | null } = {}): Recording {
  return v.parse(recordingSchema, {
    id: 36,
    call_id: 266_805,
    call_sid: '4f1c7b5e-744b-11ef-9bdd-02420a1f2070',
    account_number: 'JoseDev',
    did_number: '5617819977',
    from: '529841275287',
    agent_username: 'jose',
    started_at: '2024-09-16T16:47:21.169Z',
    recording: '/recordings/sealed',
    ...call,
    cdr: cdr === null ? null : { ...exampleCdr, ...cdr },
  });
}

const exampleCdr = {
  id: 247_298,
  start_time: '2024-09-16T16:47:07.002Z',
  callerid: '529841275287',
  number_dialed: '5617819977',
  did: '5617819977',
  agent_name: 'jose',
  skill_name: 'Spanish',
  skill_id: '1',
  connection_sec: 18,
  ivr_sec: 0,
  wait_sec: 11,
  talk_sec: 6,
  hold_sec: 0,
  transfer_sec: 0,
  wrap_sec: 0,
  end_time: '2024-09-16T16:47:25.171Z',
  who_hung_up: 'agent',
  is_orphaned: false,
  conference_sec: 0,
};
