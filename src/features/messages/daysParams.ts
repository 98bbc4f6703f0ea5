import { type CivilDate, parseCivilDate } from '#src/lib/time/civilDate.ts';
import { type DaysChoice, type Preset, presets } from './days.ts';

export const defaultDays: DaysChoice = { days: 'last-7' };

/** No account holds older messages; without a bound, a mistyped year asks for thousands of months. */
export const earliestDay = parseCivilDate('2000-01-01');

/** Reads `?days=last-30` or `?days=custom&from=2026-11-01&to=2026-11-12`; what makes no sense reads as the default. */
export function readDays(params: URLSearchParams): DaysChoice {
  const days = params.get('days');
  if (days === 'custom') {
    const [from, to] = [readDay(params.get('from')), readDay(params.get('to'))];
    if (!from || !to) return defaultDays;
    return from <= to ? { days, from, to } : { days, from: to, to: from };
  }
  return isPreset(days) ? { days } : defaultDays;
}

/** The address's parameters with the choice in them: others stay, and the default choice is left out. */
export function writeDays(choice: DaysChoice, params: URLSearchParams): URLSearchParams {
  const written = new URLSearchParams(params);
  for (const name of ['days', 'from', 'to']) written.delete(name);
  if (choice.days !== defaultDays.days) written.set('days', choice.days);
  if (choice.days === 'custom') {
    written.set('from', choice.from);
    written.set('to', choice.to);
  }
  return written;
}

function isPreset(days: string | null): days is Preset {
  return presets.some((preset) => preset === days);
}

function readDay(text: string | null): CivilDate | null {
  const day = text === null ? null : parseCivilDate(text);
  return day && earliestDay && day < earliestDay ? earliestDay : day;
}
