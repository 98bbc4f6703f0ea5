import type { Group, Sort } from '#src/features/messages/view.ts';

export const sortLabels: Record<Sort, string> = {
  newest: 'Newest first',
  oldest: 'Oldest first',
  emergencies: 'Emergencies first',
  caller: 'Caller name',
};

export const groupLabels: Record<Group, string> = { day: 'By day', caller: 'By caller' };
