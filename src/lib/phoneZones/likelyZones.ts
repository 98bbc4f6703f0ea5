import { isTimeZone } from '#src/lib/time/zone.ts';
import { northAmericanZones } from './northAmerica.ts';
import { zonesOfTheWorld } from './world.ts';

let zonesByStart: Map<string, readonly string[]> | null = null;

/**
 * The IANA zones in which a number in E.164 (`+19545550142`) was given out, three at the most; empty where that is not
 * known. Its owner may have moved, or travel: say "likely".
 */
export function likelyZones(e164: string): readonly string[] {
  zonesByStart ??= new Map([...read(zonesOfTheWorld, ''), ...read(northAmericanZones, '1')]);
  for (let length = 4; length > 0; length -= 1) {
    const zones = zonesByStart.get(e164.slice(1, length + 1));
    if (zones) return zones;
  }
  return [];
}

function read(table: string, callingCode: string): [string, string[]][] {
  return table.split(';').flatMap((entry) => {
    const words = entry.trim().split(/\s+/).filter(Boolean);
    // An older browser may not know a zone by its newer name.
    const zones = words.filter((word) => !/^\d/.test(word) && isTimeZone(word));
    const starts = zones.length > 0 ? words.filter((word) => /^\d/.test(word)) : [];
    return starts.map((start): [string, string[]] => [callingCode + start, zones]);
  });
}
