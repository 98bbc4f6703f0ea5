import type { Group, Sort } from '#src/features/messages/view.ts';

export const sortLabels: Record<Sort, string> = {
  newest: 'Newest first',
  oldest: 'Oldest first',
  emergencies: 'Emergencies first',
  caller: 'By caller',
};

export const groupLabels: Record<Group, string> = { day: 'Under their days', caller: 'Under their callers' };
