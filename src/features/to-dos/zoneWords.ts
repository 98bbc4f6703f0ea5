/** "Eastern Time (EST)" of the account's zone at an instant: which clock the page's times are on. */
export function zoneWords(timeZone: string, instant: number): string {
  return `${zoneName(timeZone, instant)} (${namePart(timeZone, instant, 'short')})`;
}

/** "Eastern Time"; "UTC", and the like, of a zone that people have no name for. */
export function zoneName(timeZone: string, instant: number): string {
  const name = namePart(timeZone, instant, 'longGeneric');
  return name.startsWith('GMT') ? namePart(timeZone, instant, 'short') : name;
}

function namePart(timeZone: string, instant: number, timeZoneName: 'longGeneric' | 'short'): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName }).formatToParts(instant);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}
