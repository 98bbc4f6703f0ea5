/** Answers of the V2 API, as small as they can be. */
export const oneMessage = {
  data: { id: 939, created_at: '2025-01-21T22:08:20.671Z', content: 'Call me back' },
};
export const messages = { data: [oneMessage.data] };

export const oneToDo = {
  data: { to_do: { id: 157, contact: 'jose@example.com' }, schedule: { id: 76, times: ['9:00 AM'] } },
};

export const newToDo = {
  account_number: 'W0411',
  delivery_type: 'sms',
  contact: 'jose@example.com',
  from: '+17542838007',
  message_text: 'This should be an active todo',
  schedule: { frequency: 'weekly', times: ['9:00 AM'], days: ['Tuesday', 'Thursday'], interval: 2 },
};

export function recordings(...addresses: unknown[]) {
  return {
    data: addresses.map((recording, index) => ({
      id: index + 1,
      call_id: index + 100,
      started_at: '2024-09-16T16:47:21.169Z',
      recording,
    })),
  };
}
