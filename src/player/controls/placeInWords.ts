/** "1 minute 12 of 3 minutes", as one says it; without the whole where that is not known. */
export function placeInWords(place: number, total: number | null): string {
  const here = inWords(place, false);
  return total === null ? inWords(place, true) : `${here} of ${inWords(total, true)}`;
}

/** The last of several units is plain where another time follows: "1 minute 12". */
function inWords(seconds: number, isLast: boolean): string {
  const whole = Math.max(0, Math.floor(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const larger = [hours > 0 && unit(hours, 'hour'), minutes > 0 && unit(minutes, 'minute')].filter(Boolean);
  if (larger.length === 0) return unit(rest, 'second');
  return [...larger, rest > 0 && (isLast ? unit(rest, 'second') : rest)].filter(Boolean).join(' ');
}

function unit(count: number, name: string): string {
  return `${count} ${name}${count === 1 ? '' : 's'}`;
}
