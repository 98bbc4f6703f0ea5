import { useSession } from '#src/api/useSession.ts';
import { likelyZones } from '#src/lib/phoneZones/likelyZones.ts';
import { formatTime } from '#src/lib/time/format.ts';
import { offsetAt } from '#src/lib/time/zone.ts';
import { readAddress } from '#src/features/to-dos/builder/address/address.ts';
import type { Draft } from '#src/features/to-dos/builder/draft.ts';
import { zoneName } from '#src/features/to-dos/zoneWords.ts';
import { useNow } from '#src/ui/useNow.ts';

/** What to enter; and once a number is entered from where clocks are likely others, what they show there. */
export function ContactHint({ contact, deliveryType }: Pick<Draft, 'contact' | 'deliveryType'>) {
  const { timeZone } = useSession();
  const now = useNow();
  const read = readAddress(contact);
  const zones = read?.is === 'phone' ? likelyZones(read.text) : [];
  const [zone] = zones;
  const isElsewhere = zones.every((each) => offsetAt(now, each) !== offsetAt(now, timeZone));
  if (zone && isElsewhere) return `Likely ${zoneName(zone, now)}: there it is ${formatTime(now, zone)} now.`;
  return deliveryType === 'email' ? 'The email address of who gets it.' : 'The mobile number of who gets it.';
}
