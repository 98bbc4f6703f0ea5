import type { Random } from '#src/demo/random.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;
const dias = ['el lunes', 'el martes', 'el miércoles', 'el jueves', 'el viernes'] as const;
const months = ['January', 'March', 'April', 'May', 'June', 'September', 'October', 'November'] as const;

/**
 * Fills in a template: `{red|green}` is one of the alternatives, `{2-9}` a number between the two, and a lone word one
 * of the slots below, such as `{day}` or `{time}`. `own` has further words, such as the caller's.
 */
export function expand(template: string, random: Random, own: Readonly<Record<string, string>> = {}): string {
  return template.replaceAll(/\{([^{}]*)\}/g, (_, slot: string) => {
    const range = /^(\d+)-(\d+)$/.exec(slot);
    if (range) return String(random.int(Number(range[1]), Number(range[2])));
    const [first = '', ...rest] = slot.split('|');
    if (rest.length > 0) return random.pick([first, ...rest]);
    return own[slot] ?? drawSlot(slot, random);
  });
}

function drawSlot(slot: string, random: Random): string {
  switch (slot) {
    case 'day':
      return random.pick(weekdays);
    case 'dia':
      return random.pick(dias);
    case 'date':
      return `${random.pick(months)} ${random.int(1, 28)}`;
    case 'time':
      return `${random.int(8, 11)}:${random.pick(['00', '15', '30', '45'])} AM`;
    case 'evening':
      return `${random.int(4, 7)}:${random.pick(['00', '15', '30', '45'])} PM`;
    case 'amount':
      return `$${random.pick(['85', '140', '262.50', '310', '475', '890', '1,150', '2,400', '3,875'])}`;
    default:
      throw new Error(`The template slot {${slot}} is unknown: add it to template.ts`);
  }
}
