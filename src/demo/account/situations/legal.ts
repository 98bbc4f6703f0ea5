import type { Script } from '#src/demo/account/script.ts';

export const legal: Script = {
  questions: {
    matter_type: ['Other', 'Existing client', 'New matter', ''],
    other_parties: ['', '', 'None', 'Not given'],
    recent_changes: ['', '', '', 'No', 'Yes, see message'],
    meeting_preference: ['Virtual', 'In person', 'Phone', ''],
    urgent: ['No', 'No', 'No', 'Yes'],
    additional_information: [
      '',
      '',
      '',
      'Prefers mornings',
      'Do not leave a voicemail',
      'Text before calling',
    ],
  },
  situations: [
    {
      content:
        'Was served with {divorce|custody} papers {yesterday|this morning|on {day}} and has {20-30} days to answer.',
      answers: { matter_type: 'Family', other_parties: 'Spouse', urgent: 'Yes' },
    },
    {
      content:
        'Calling about the closing on {date}. The seller’s attorney has not sent the payoff letter. Wants a call back before {time}.',
      answers: { matter_type: 'Real estate', other_parties: 'Seller’s attorney' },
    },
  ],
};
