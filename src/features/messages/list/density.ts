import * as v from 'valibot';
import { keepPreference } from '#src/lib/kept/kept.ts';

export const densities = ['cosy', 'compact'] as const;
export type Density = (typeof densities)[number];

export const densityLabels: Record<Density, string> = { cosy: 'Roomy rows', compact: 'Compact rows' };

export const keptDensity = keepPreference<Density>({
  name: 'inbox-density',
  schema: v.picklist(densities),
  otherwise: 'cosy',
});
