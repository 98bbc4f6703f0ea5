/** "Eastern Time (EST)" of the account's zone at an instant: which clock the page's times are on. */
export function zoneWords(timeZone: string, instant: number): string {
  const name = (timeZoneName: 'longGeneric' | 'short') =>
    new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName })
      .formatToParts(instant)
      .find(({ type }) => type === 'timeZoneName')?.value;
  return `${name('longGeneric')} (${name('short')})`;
}
