import * as v from 'valibot';
import { keepPreference } from '#src/lib/kept/kept.ts';

/** Whether single letters and signs are shortcuts; a person may turn them off (WCAG 2.1.4). */
export const singleKeys = keepPreference({ name: 'single-keys', schema: v.boolean(), otherwise: true });
