import type { DaysChoice } from '#src/lib/time/dayChoice.ts';

export const defaultDays: DaysChoice = { days: 'last-7' };
