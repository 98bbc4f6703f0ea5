import type { Script } from '#src/demo/account/script.ts';

export const property: Script = {
  questions: {
    building: ['Harbor Point North', 'Harbor Point South', '88 Kent', 'The Cooperage', ''],
    unit: ['2A', '3F', '5C', '11D', 'PH2', ''],
    request_type: ['Question', 'Maintenance', ''],
    permission_to_enter: ['Yes', 'Yes', 'No', 'Only when home', ''],
    pets: ['', '', 'None', 'One dog', 'Two cats'],
  },
  situations: [
    {
      content: 'The elevator in the north building is stuck on {2-9} again. Nobody inside.',
      answers: { request_type: 'Elevator', unit: '' },
    },
    {
      content:
        'Asks whether the two-bedroom on the {2-9}th floor is still available and could see it on {day} after {evening}.',
      answers: { request_type: 'Leasing', permission_to_enter: '' },
    },
  ],
};
