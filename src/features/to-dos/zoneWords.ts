/** "Eastern Time (EST)" of the account's zone at an instant: which clock the page's times are on. */
export function zoneWords(timeZone: string, instant: number): string {
  return `${zoneName(timeZone, instant)} (${namePart(timeZone, instant, 'short')})`;
}

/** "Eastern Time" */
export function zoneName(timeZone: string, instant: number): string {
  return namePart(timeZone, instant, 'longGeneric');
}

function namePart(timeZone: string, instant: number, timeZoneName: 'longGeneric' | 'short'): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName }).formatToParts(instant);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}
