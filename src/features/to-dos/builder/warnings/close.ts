/** Two messages to one person that are no further apart, in minutes, look like one sent twice. */
export const CLOSE = 15;

export const minutesWords = (count: number) => `${count} minute${count === 1 ? '' : 's'}`;
