/** Seconds that a key moves by. */
export const seekSteps = { short: 5, long: 30 };
