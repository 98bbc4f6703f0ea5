/** Minutes since midnight as a time input holds them, `17:30`; empty for none. */
export function toTimeInput(minutes: number | null): string {
  if (minutes === null) return '';
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Reads a time input's `17:30`, with or without seconds; null while it is not filled in. */
export function fromTimeInput(value: string): number | null {
  const match = /^([01]\d|2[0-3]):([0-5]\d)(?::\d\d(?:\.\d+)?)?$/.exec(value);
  return match && Number(match[1]) * 60 + Number(match[2]);
}
