import type { Script } from '#src/demo/account/script.ts';
import { spanishCalls } from './spanishCalls.ts';

export const dental: Script = {
  questions: {
    new_patient: ['No', 'No', 'No', 'Yes', ''],
    reason_for_visit: ['Check-up', 'Question', ''],
    pain_level: ['', '', '', 'None', null],
    insurance: ['Delta Dental', 'Cigna', 'MetLife', 'None', 'Not sure', ''],
    preferred_days: ['Any', 'Mornings', 'After 4 PM', '', ['Tuesday', 'Thursday']],
  },
  situations: [
    {
      content:
        'Crown came off while eating, {a bit sensitive to cold|no real pain}. Kept the crown. Flies out the day after tomorrow, needs the earliest slot.',
      answers: { reason_for_visit: 'Crown off', pain_level: '2' },
      clip: 'dental-crown',
    },
    {
      content: 'Lost crown, pain 2 of 10, has it in a box. Please call at 8 sharp; travelling the day after.',
      answers: { reason_for_visit: 'Crown off', pain_level: 2, preferred_days: 'Tomorrow, early' },
      clip: 'dental-crown',
    },
    {
      content: 'Has to move the cleaning on Thursday at 3. Any morning next week but Monday.',
      answers: {
        reason_for_visit: 'Reschedule',
        preferred_days: ['Tuesday', 'Wednesday', 'Thursday', 'Friday'],
      },
      clip: 'dental-reschedule',
    },
    {
      content: 'Reschedule Thursday’s cleaning, something came up at work. Mornings next week, not Monday.',
      answers: { reason_for_visit: 'Reschedule', preferred_days: 'Mornings' },
      clip: 'dental-reschedule',
    },
    {
      content:
        'Confirming {day} at {time}. Running about {5-15} minutes late, coming from the {train|school drop-off}.',
      answers: { reason_for_visit: 'Confirm' },
    },
    {
      content:
        'New patient, moved here from {Ohio|Texas|Maine} and has not seen a dentist in {2-7} years. Nervous. Asks if you offer sedation.',
      answers: { new_patient: 'Yes', reason_for_visit: 'Check-up' },
    },
    {
      content:
        'Fell off a bike, front tooth knocked out, it is in a glass of milk. On the way to the office NOW.',
      answers: { reason_for_visit: 'Knocked-out tooth', pain_level: '7' },
      emergency: true,
      note: 'Patched through to the on-call dentist.',
    },
    {
      content:
        'Wisdom tooth on the lower {left|right}, swelling since {yesterday|{day}}. Ibuprofen helps for about {2-4} hours.',
      answers: { reason_for_visit: 'Toothache', pain_level: '{5-8}' },
    },
    {
      content:
        'Billing sent a statement for {amount}, but the insurer says that it paid in full on {past}. Has the explanation of benefits at hand.',
      answers: { reason_for_visit: 'Billing' },
    },
    {
      content: 'Invisalign tray number {4-19} cracked. Go back to the last one, or on to the next?',
      answers: { reason_for_visit: 'Aligners' },
    },
    {
      content:
        'Daughter ({7-12}) has her first appointment and is scared. Which toy may she bring? Also: she has a nut allergy.',
      answers: { reason_for_visit: 'Child’s first visit', new_patient: 'Yes' },
    },
    {
      content:
        'Pharmacy ({CVS|Northgate|Duane Reade}) needs the prescription for amoxicillin sent again, theirs came through cut off.',
      answers: { reason_for_visit: 'Prescription' },
    },
    {
      content:
        'Asks for x-rays to be sent to Dr. {Lindqvist|Abara|Castellano}, oral surgeon, before {date}: records@surgeon.example.com',
      answers: { reason_for_visit: 'Records' },
    },
    {
      content: 'Cancel {day} please, has the flu. Will call again when better.',
      answers: { reason_for_visit: 'Cancel' },
    },
    {
      content:
        'Gum bleeds since the deep cleaning on {day}. Not much, but it has not stopped. Takes blood thinners.',
      answers: { reason_for_visit: 'Bleeding', pain_level: '1' },
    },
    {
      content: 'Temporary filling fell out {last night|at lunch}. Permanent one is due on {date}.',
      answers: { reason_for_visit: 'Filling', pain_level: '3' },
    },
    {
      content:
        'Would like to book the whole family, {3-5} people, on one afternoon during the school holidays.',
      answers: { reason_for_visit: 'Check-up', preferred_days: { month: 'December', after: '2:00 PM' } },
    },
    {
      content: 'Night guard no longer fits after the new crown. Grinding again, partner complains.',
      answers: { reason_for_visit: 'Night guard' },
    },
    {
      content:
        'Dental lab: the case for {day} will be a day late, the shade was out of stock. Is {day} all right for the seat appointment?',
      answers: { reason_for_visit: 'Lab' },
    },
    {
      content: 'Asks what whitening costs and whether it hurts. Wedding on {date}.',
      answers: { reason_for_visit: 'Whitening', new_patient: 'Yes' },
    },
    {
      content: 'Says that the text reminder had the wrong time: {time} instead of {evening}. Which is right?',
      answers: { reason_for_visit: 'Confirm' },
    },
    {
      content: 'Wants to know if the parking lot behind the building is for patients.',
      answers: { reason_for_visit: 'Question' },
    },
    {
      content:
        'Jaw clicks and locks in the mornings, {2-6} weeks now. Read about TMJ. Long call, main points:\n- no injury\n- worse with coffee, better on holidays\n- tried a soft guard from the drugstore\n- dentist in {Boston|Albany} took a panoramic x-ray in {2019-2025}',
      answers: { reason_for_visit: 'Jaw pain', pain_level: '{3-6}' },
    },
    {
      content: 'Is on the cancellation list, can come at an hour’s notice any day but {day}.',
      answers: { reason_for_visit: 'Waiting list' },
    },
    {
      content:
        'Employer changed insurance to {Guardian|Aetna|Humana} as of the first. Asks if you are in network.',
      answers: { reason_for_visit: 'Insurance', insurance: 'Changed' },
    },
    {
      content:
        'Left {a scarf|reading glasses|a blue water bottle|a child’s backpack} in the waiting room {yesterday|on {day}}.',
      answers: { reason_for_visit: '' },
    },
    {
      content:
        'Patient of Dr. Lis, numbness in the lower lip {24-48} hours after the implant. Was told to call if it lasted.',
      answers: { reason_for_visit: 'After surgery', pain_level: '0' },
    },
    {
      content: 'Wants the same hygienist as last time, “the one who hums”.',
      answers: { reason_for_visit: 'Check-up' },
    },
    {
      content:
        'Assisted living: resident’s partial is missing after laundry. Needs an impression at the home if possible, she does not travel well.',
      answers: { reason_for_visit: 'Denture' },
    },
    {
      content:
        'School form for {sports|camp|kindergarten} needs the dentist’s signature by {day}. Will drop it off.',
      answers: { reason_for_visit: 'Form' },
    },
    {
      content: 'Says thank you to {receiver} for staying late. No call back.',
      answers: { reason_for_visit: '' },
    },
    {
      content: 'Caller hung up while the greeting played.',
      nonMessage: 'Hang-up',
      answers: { new_patient: '', reason_for_visit: '', insurance: '', preferred_days: '' },
    },
    ...spanishCalls.dental,
  ],
};
