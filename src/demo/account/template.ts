import type { Random } from '#src/demo/random.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;
const dias = ['el lunes', 'el martes', 'el miércoles', 'el jueves', 'el viernes'] as const;
const quarters = ['00', '15', '30', '45'] as const;
const amounts = ['$85', '$140', '$262.50', '$310', '$475', '$890', '$1,150', '$2,400', '$3,875'] as const;

const MS_A_DAY = 86_400_000;
const dateFormat = new Intl.DateTimeFormat('en-US', { month: 'long', day: 'numeric', timeZone: 'UTC' });

interface Filling {
  /** When the text is written: `{date}` is some weeks after it, `{past}` before. */
  at: number;
  /** Words for slots of their names. */
  words: Readonly<Record<string, string>>;
}

/**
 * Fills in a template: `{red|green}` is one of the alternatives, `{2-9}` a number between the two, and a lone word a
 * slot, such as `{day}` or `{time}`. Alternatives may hold slots.
 */
export function expand(template: string, random: Random, filling: Filling): string {
  const filled = template.replaceAll(/\{([^{}]*)\}/g, (_, slot: string) => {
    const range = /^(\d+)-(\d+)$/.exec(slot);
    if (range) return String(random.int(Number(range[1]), Number(range[2])));
    const [first = '', ...rest] = slot.split('|');
    return rest.length > 0 ? random.pick([first, ...rest]) : fillSlot(slot, random, filling);
  });
  return filled === template ? filled : expand(filled, random, filling);
}

function fillSlot(slot: string, random: Random, { at, words }: Filling): string {
  switch (slot) {
    case 'day':
      return random.pick(weekdays);
    case 'dia':
      return random.pick(dias);
    case 'date':
      return dateFormat.format(at + random.int(3, 50) * MS_A_DAY);
    case 'past':
      return dateFormat.format(at - random.int(3, 50) * MS_A_DAY);
    case 'time':
      return `${random.int(8, 11)}:${random.pick(quarters)} AM`;
    case 'evening':
      return `${random.int(4, 7)}:${random.pick(quarters)} PM`;
    case 'amount':
      return random.pick(amounts);
    default: {
      const word = words[slot];
      if (word === undefined) throw new Error(`The template slot {${slot}} is unknown: see template.ts`);
      return word;
    }
  }
}
