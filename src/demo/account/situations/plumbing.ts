import type { Script } from '#src/demo/account/script.ts';

export const plumbing: Script = {
  questions: {
    problem: ['Not sure', 'Leak', ''],
    water_shut_off: ['', 'Yes', 'No', 'Does not know where it is'],
    property_type: ['House', 'Apartment', 'Condo', 'Business', ''],
    best_time: ['Any time', 'Mornings', 'After 5 PM', 'Weekend', ''],
    access: ['', '', 'Doorman', 'Call on arrival', 'Side gate'],
  },
  situations: [
    {
      content: 'Water is coming through the kitchen ceiling. Caller has closed the main valve.',
      answers: { problem: 'Burst pipe', water_shut_off: 'Yes' },
      emergency: true,
    },
    {
      content: 'Kitchen faucet drips about once a second. Not urgent. Would like an estimate.',
      answers: { problem: 'Leaking faucet' },
    },
  ],
};
