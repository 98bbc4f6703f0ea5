import type { Script } from '#src/demo/account/script.ts';
import { spanishCalls } from './spanishCalls.ts';

export const property: Script = {
  questions: {
    building: ['Harbor Point North', 'Harbor Point South', '88 Kent', 'The Cooperage', ''],
    unit: ['{2-9}A', '{2-9}F', '{2-14}C', '{2-14}D', 'PH{1-3}', ''],
    request_type: ['Question', 'Maintenance', ''],
    permission_to_enter: ['Yes', 'Yes', 'No', 'Only when home', ''],
    pets: ['', '', 'None', 'One dog', 'Two cats', 'Parrot, talks'],
  },
  situations: [
    {
      content:
        'Locked out, waiting in the lobby of the north building. Verified by the lease month. Super on his way, $45 after-hours charge accepted.',
      answers: { building: 'Harbor Point North', request_type: 'Lockout', permission_to_enter: '' },
      clip: 'property-lockout',
    },
    {
      content:
        'Went down for a package and the door fell shut. Verified. In the lobby until the superintendent comes.',
      answers: { building: 'Harbor Point North', request_type: 'Lockout' },
      clip: 'property-lockout',
    },
    {
      content:
        'Interested in the two-bedroom in the south building. Move in on the 1st or 15th, two people and a cat, two years at a fixed rent. Asks about washer, parking and how often the elevator failed this year (uses crutches). Saturday morning, or weekdays after 5:30. Not between 1 and 3.',
      answers: { building: 'Harbor Point South', request_type: 'Leasing', pets: 'One cat', unit: '' },
      clip: 'property-leasing',
    },
    {
      content:
        'Leasing: two bedrooms above the third floor, up to $3,900. Saw the one in South online. Call before 6 today, not between 1 and 3.',
      answers: { building: 'Harbor Point South', request_type: 'Leasing', pets: 'One cat', unit: '' },
      clip: 'property-leasing',
    },
    {
      content: 'Was looking for the pharmacy.',
      nonMessage: 'Wrong number',
      clip: 'property-wrong-number',
      answers: { building: '', unit: '', permission_to_enter: '', pets: '' },
    },
    {
      content: 'The elevator in the north building is stuck on {2-9} again. Nobody inside.',
      answers: { building: 'Harbor Point North', request_type: 'Elevator', unit: '' },
    },
    {
      content:
        'PEOPLE STUCK IN THE ELEVATOR at The Cooperage, two adults, they are calm. Fire department called by the tenant.',
      answers: { building: 'The Cooperage', request_type: 'Elevator', unit: '' },
      emergency: true,
      note: 'Elevator company on the line as well.',
    },
    {
      content:
        'Asks whether the one-bedroom on the {2-9}th floor is still available and could see it on {day} after {evening}.',
      answers: { request_type: 'Leasing', permission_to_enter: '', pets: '' },
    },
    {
      content:
        'Neighbour above plays the {drums|piano|cello} until midnight. Has spoken to them twice, “very nicely”.',
      answers: { request_type: 'Noise' },
    },
    {
      content:
        'Dishwasher leaves everything wet and smells of {burning|vinegar|fish}. Model number on the door: DW{100-999}.',
      answers: { request_type: 'Appliance' },
    },
    {
      content: 'Renewal offer came with {4-9} % more. Would sign for two years at {2-3} %.',
      answers: { request_type: 'Lease renewal' },
    },
    {
      content: 'Moving out on {date}. When is the walk-through, and where do the keys go?',
      answers: { request_type: 'Move-out' },
    },
    {
      content: 'Smoke alarm chirps every minute. Changed the battery. It is {2-4} in the morning.',
      answers: { request_type: 'Smoke alarm', permission_to_enter: 'Yes' },
    },
    {
      content: 'Package marked as delivered on {day}, not in the room, not at the desk. Medication.',
      answers: { request_type: 'Packages' },
    },
    {
      content: 'Dryer number {2-6} in the laundry ate {3-9} quarters and never turned.',
      answers: { request_type: 'Laundry', unit: '' },
    },
    {
      content:
        'Bike was taken from the rack in the garage, lock cut. Police report made. Is there video from {day} night?',
      answers: { request_type: 'Security' },
    },
    {
      content: 'Wants to add her {sister|partner|mother} to the lease from {date}.',
      answers: { request_type: 'Lease' },
    },
    {
      content:
        'Late fee of $50 on the portal although the payment went out on the {1-3}. Bank confirmation: https://pay.example.com/r/{10000-99999}',
      answers: { request_type: 'Payments' },
    },
    {
      content: 'Window in the living room does not close, rain comes in on the sill.',
      answers: { request_type: 'Maintenance', permission_to_enter: 'Yes' },
    },
    {
      content:
        'Contractor for {2-9}F needs a certificate of insurance form and the freight elevator on {date}, {8-10} to noon.',
      answers: { request_type: 'Move / delivery' },
    },
    {
      content:
        'Prospect from {Chicago|Lisbon|Toronto}, relocating for work, asks for a video tour this week. Budget {amount} is per week, not month (checked).',
      answers: { request_type: 'Leasing', unit: '' },
    },
    {
      content: 'Radiator valve hisses, the super said he would come “after lunch”, two weeks ago.',
      answers: { request_type: 'Heating' },
    },
    {
      content:
        'Someone parks a {white van|red Mazda|motorcycle} in spot {11-68} every night. That is his spot.',
      answers: { request_type: 'Parking' },
    },
    {
      content: 'Kitchen light flickers and the breaker trips when the microwave runs. Told not to use it.',
      answers: { request_type: 'Electrical', permission_to_enter: 'Only when home' },
    },
    {
      content: 'Is the gym open on the holiday? Sign on the door says two different things.',
      answers: { request_type: 'Question', unit: '' },
    },
    {
      content:
        'Broker, three applicants for 88 Kent, all with guarantors. Wants the application link and the fee in writing.',
      answers: { building: '88 Kent', request_type: 'Leasing', unit: '' },
    },
    {
      content:
        'City inspector will come on {date} at {time} for the façade. Somebody with roof keys must be there.',
      answers: { request_type: 'Inspection', unit: '' },
    },
    {
      content:
        'List for the move-in inspection, the tenant read it out and I typed:\n\n• bedroom: scratch on the door, {2-5} in.\n• bath: tile loose behind the toilet, grout missing\n• kitchen: left burner slow, drawer sticks, one key for two locks\n• hall: paint drips on the parquet\n• balcony: fine, “lovely actually”\n\nShe has {14-40} photos and will send them. She asks that the list be countersigned, because the last landlord kept {amount} of the deposit over damage that had been there before. She does not want anything repaired except the tile, and that before her parents visit on {date}. If the office needs her signature first, she can come by on {day} or {day} before {time}. She also asked me to say that the movers were careful and that the doorman, whose name she did not catch, carried the last box himself.',
      answers: { request_type: 'Move-in', photos: { count: 22, by: 'email' } },
    },
    {
      content: 'Would like a reference letter for {a mortgage|a co-op board}, tenant since {2014-2023}.',
      answers: { request_type: 'Letter' },
    },
    {
      content:
        'Water stain on the bathroom ceiling is growing, about the size of a {plate|tray}. Not dripping.',
      answers: { request_type: 'Leak', permission_to_enter: 'Yes' },
    },
    {
      content: 'Doorman at South: {2-4} guests of {7-12}C will not stop smoking in the courtyard.',
      answers: { building: 'Harbor Point South', request_type: 'Noise' },
    },
    {
      content: 'Key fob stopped working {today|last night}. Will pay for a new one.',
      answers: { request_type: 'Keys' },
    },
    { content: '', answers: { request_type: '', building: '', unit: '' }, nonMessage: 'Hang-up' },
    ...spanishCalls.property,
  ],
};
