import type { Script } from '#src/demo/account/script.ts';

export const dental: Script = {
  questions: {
    new_patient: ['No', 'No', 'No', 'Yes', ''],
    reason_for_visit: ['Check-up', 'Question', ''],
    pain_level: ['', '', '', 'None'],
    insurance: ['Delta Dental', 'Cigna', 'MetLife', 'None', 'Not sure', ''],
    preferred_days: ['Any', 'Mornings', 'After 4 PM', ''],
  },
  situations: [
    {
      content:
        'Needs to move the cleaning on {day} at {time}. Any {morning|afternoon} next week works except {day}.',
      answers: { reason_for_visit: 'Reschedule' },
    },
    {
      content: 'Crown came off while eating. No pain, kept the crown. Leaves for a trip on {date}.',
      answers: { reason_for_visit: 'Crown off', pain_level: '2' },
    },
  ],
};
