import * as v from 'valibot';
import { keepText } from '#src/lib/kept/keptText.ts';

const MOST = 50;

/** The messages that a person chose to keep in this browser, the latest first. */
export const keptTemplates = keepText({
  name: 'templates',
  schema: v.pipe(v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(5000))), v.maxLength(MOST)),
  otherwise: [],
});

/** With a text that is kept from now on; the oldest goes where there are too many. */
export function withTemplate(templates: readonly string[], text: string): string[] {
  const kept = text.trim();
  return [kept, ...templates.filter((each) => each !== kept)].slice(0, MOST);
}

/** Puts a template into a text at the cursor, set apart by a space where it would run into a word. */
export function insertedAt(text: string, template: string, at: number): string {
  const [before, after] = [text.slice(0, at), text.slice(at)];
  return `${before}${space(before.slice(-1))}${template}${space(after.slice(0, 1))}${after}`;
}

const space = (side: string) => (side === '' || /\s/.test(side) ? '' : ' ');
