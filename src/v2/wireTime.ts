/** Reads the API's `9:00 AM` as minutes since midnight (0 to 1439); null for any other form. */
export function parseWireTime(text: string): number | null {
  const match = /^(0?[1-9]|1[0-2]):([0-5]\d) ?([AP])M$/i.exec(text.trim());
  if (!match) return null;
  const afternoon = match[3]?.toUpperCase() === 'P' ? 12 : 0;
  return ((Number(match[1]) % 12) + afternoon) * 60 + Number(match[2]);
}

/** Prints minutes since midnight as the API's `9:00 AM`. */
export function formatWireTime(minutes: number): string {
  const hour = Math.floor(minutes / 60);
  const minute = String(minutes % 60).padStart(2, '0');
  return `${hour % 12 === 0 ? 12 : hour % 12}:${minute} ${hour < 12 ? 'AM' : 'PM'}`;
}
