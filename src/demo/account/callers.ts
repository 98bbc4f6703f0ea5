import { Random } from '#src/demo/random.ts';
import { drawName } from './names.ts';
import type { Line } from './lines.ts';

/** Someone who calls, perhaps again and again, always from the same number. */
export interface Caller {
  contactId: number;
  first: string;
  last: string;
  company: string;
  /** As the network shows it: national digits, or international ones. */
  number: string;
  email: string;
  language: 'en' | 'es';
  address: Record<'address' | 'address2' | 'city' | 'state' | 'zip', string>;
}

const areaCodes = [
  212, 917, 718, 347, 929, 631, 845, 201, 973, 908, 732, 551, 862, 203, 475, 860, 215, 267, 609, 570,
];

const streets = [
  'Alder Street',
  'Bedford Avenue',
  'Cobble Lane',
  'Dock Street',
  'Eastbrook Road',
  'Fulton Place',
  'Garnet Street',
  'Hawthorne Terrace',
  'India Street',
  'Jericho Turnpike',
  'Kent Avenue',
  'Larch Drive',
  'Maple Court',
  'North 6th Street',
  'Old Mill Road',
  'Prospect Park West',
  'Quincy Street',
  'Rutland Road',
  'Shore Parkway',
  'Tulip Avenue',
] as const;

const companies = [
  'Bright Path Daycare',
  'Kestrel Logistics',
  'Old Mill Bakery',
  'Ironbound Fitness',
  'Juniper & Sons Roofing',
  'Lakeview Montessori',
  'Northgate Pharmacy',
  'Pelham Auto Body',
  'Quayside Café',
  'Silver Birch Assisted Living',
  'Tri-County Insurance Brokers',
  'Union Square Dental Lab',
  'Vantage Property Group',
  'Whitestone Elevator Co.',
] as const;

/**
 * The caller with a number among a line's callers. Telephone numbers are of the ranges kept for fiction: 555-0100 to
 * 555-0199 in North America, 020 7946 0000 to 0999 in London.
 */
export function callerOf(seed: number, line: Line, index: number): Caller {
  const random = new Random(seed, 'caller', line.didId, index);
  const language = random.chance(0.14) ? 'es' : 'en';
  const { first, last } = drawName(random, language);
  const mailbox = `${first}.${last}`
    .normalize('NFD')
    .replaceAll(/[^A-Za-z.]/g, '')
    .toLowerCase();
  // The lines' ids leave different rests, so that no two callers share a number until there are 2,000.
  const place = index * 4 + (line.didId % 4);
  const national = `${areaCodes[place % areaCodes.length]}55501${String(Math.floor(place / areaCodes.length) % 100).padStart(2, '0')}`;
  return {
    contactId: 400 + place,
    first,
    last,
    company: random.chance(0.12) ? random.pick(companies) : '',
    number: random.chance(0.012) ? `442079460${String(place % 1000).padStart(3, '0')}` : national,
    email:
      random.chance(0.45) && mailbox.length > 3
        ? `${mailbox}@example.${random.pick(['com', 'org', 'net'])}`
        : '',
    language,
    address: {
      address: `${random.int(2, 989)} ${random.pick(streets)}`,
      address2: random.chance(0.4) ? `Apt ${random.int(1, 24)}${random.pick(['A', 'B', 'C', 'D', 'F'])}` : '',
      city: line.place.city,
      state: line.place.state,
      zip: random.pick(line.place.zips),
    },
  };
}
