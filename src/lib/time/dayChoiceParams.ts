import { type CivilDate, parseCivilDate } from './civilDate.ts';
import { type DaysChoice, earliestDay, type Preset, presets } from './dayChoice.ts';

/** Reads `?days=last-30` or `?days=custom&from=2026-11-01&to=2026-11-12`; what makes no sense reads as `otherwise`. */
export function readDays(params: URLSearchParams, otherwise: DaysChoice): DaysChoice {
  const days = params.get('days');
  if (days === 'custom') {
    const [from, to] = [readDay(params.get('from')), readDay(params.get('to'))];
    if (!from || !to) return otherwise;
    return from <= to ? { days, from, to } : { days, from: to, to: from };
  }
  return isPreset(days) ? { days } : otherwise;
}

/** The address's parameters with the choice in them: others stay, and the choice that the list has without any is left out. */
export function writeDays(
  choice: DaysChoice,
  params: URLSearchParams,
  otherwise: DaysChoice,
): URLSearchParams {
  const written = new URLSearchParams(params);
  for (const name of ['days', 'from', 'to']) written.delete(name);
  if (choice.days !== otherwise.days) written.set('days', choice.days);
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
  return day && day < earliestDay ? earliestDay : day;
}
