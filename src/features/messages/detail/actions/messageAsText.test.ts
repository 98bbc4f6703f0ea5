import { expect, test } from 'vitest';
import { aMessage } from '#src/features/messages/message.fixture.ts';
import { messageAsText } from './messageAsText.ts';

test('a message is passed on with who, when, how to reach them, what they said and answered', () => {
  const message = aMessage({
    first_name: 'Ann',
    last_name: 'Lee',
    company_name: 'Lee & Sons',
    is_emergency: true,
    receiver_name: ' Dr. Diaz ',
    phone_number: '+19548326297',
    caller_id: '9548326297',
    alt_phone: '+442079460000',
    extension: '12',
    email: 'ann@example.org',
    address: '5 Main St',
    city: 'Miami',
    content: ' The cellar is flooded.\nPlease call! \n',
    note: 'Speaks fast',
    answers: { insured: true, other_parties: '' },
  });
  expect(messageAsText(message, 'America/New_York')).toBe(
    [
      'EMERGENCY: message from Ann Lee, Lee & Sons',
      'Taken Mon, Nov 23, 2026, 10:00:00 AM EST',
      'For: Dr. Diaz',
      'Phone: (954) 832-6297',
      'Other phone: +442079460000',
      'Extension: 12',
      'Email: ann@example.org',
      'Address: 5 Main St, Miami',
      '',
      'The cellar is flooded.',
      'Please call!',
      '',
      'Note: Speaks fast',
      '',
      'Insured: Yes',
    ].join('\n'),
  );
});

test('what was not given is not mentioned', () => {
  expect(messageAsText(aMessage({ caller_id: '9548326297' }), 'America/New_York')).toBe(
    [
      'Message from (954) 832-6297',
      'Taken Mon, Nov 23, 2026, 10:00:00 AM EST',
      'Caller ID: (954) 832-6297',
    ].join('\n'),
  );
});
