import type { Random } from '#src/demo/random.ts';
import type { Call } from './call.ts';
import type { Situation } from './script.ts';
import { scripts } from './scripts.ts';
import { expand } from './template.ts';

/** What the agent wrote down during a call. */
export interface Wording {
  content: string;
  /** The script's answers in its order; then, as in the API's example, some standard fields once more. */
  answers: Record<string, unknown>;
  /** The caller's, where the agent asked for it. */
  address: Record<'address' | 'address2' | 'city' | 'state' | 'zip', string>;
}

const closings: Record<'en' | 'es', readonly [string, ...string[]]> = {
  en: [
    'Please call back {this afternoon|before {time}|after {evening}|today if possible}.',
    'Best time is {mornings|after {evening}|between {11-12} and {1-3}|any time {day}}.',
    'Email is fine too.',
    'Spelled the last name for me twice, please mind it.',
    'Line was bad, I read the number back.',
    'OK to leave a voicemail.',
    'Will be on a plane {day}.',
    '{Second|Third} call about this.',
    'Said thank you.',
    'Told caller someone will be in touch within {one business day|the hour|two hours}.',
    'Asked for {receiver} by name.',
    'Caller was {in a hurry|very polite|upset, calmed down|hard to understand, bad connection}.',
    'No need to call if it can be settled by text.',
  ],
  es: [
    'Favor de llamar {hoy|por la tarde|antes de las {4-6}}.',
    'Prefiere mensaje de texto.',
    'Habla solo español.',
    'Es la {segunda|tercera} vez que llama.',
  ],
};

const noAddress = { address: '', address2: '', city: '', state: '', zip: '' };

export function wordCall(random: Random, { line, caller, situation }: Call, at: number): Wording {
  const words = { street: caller.address.address, receiver: random.pick(line.receivers) };
  const fill = (template: string) => expand(template, random, { at, words });
  const content = fill(addClosing(situation.content, random, situation));
  const answers: Record<string, unknown> = {};
  for (const [question, usual] of Object.entries(scripts[line.script].questions)) {
    const answer = situation.answers?.[question] ?? random.pick(usual);
    answers[question] = typeof answer === 'string' ? fill(answer) : answer;
  }
  const further = Object.entries(situation.answers ?? {}).filter(([question]) => !(question in answers));
  const address = random.chance(0.3) ? caller.address : noAddress;
  const { zip, city, state } = address;
  return {
    content,
    answers: { ...answers, ...Object.fromEntries(further), content, zip, city, state, user_id: '' },
    address,
  };
}

/** Agents end many messages with a sentence of their own. */
function addClosing(content: string, random: Random, situation: Situation): string {
  const { language, nonMessage, emergency } = situation;
  if (nonMessage !== undefined || emergency || content.length > 400 || random.chance(0.45)) return content;
  return `${content} ${random.pick(closings[language ?? 'en'])}`;
}
