import type { Script } from '#src/demo/account/script.ts';
import { spanishCalls } from './spanishCalls.ts';

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
      null,
    ],
  },
  situations: [
    {
      content:
        'Served with divorce papers at {work|the office|home} {this morning|today}, {20-30} days to answer. Two children, conference on the {3-28}th. Has signed nothing. {No voicemail please.|Do not leave a voicemail.}',
      answers: {
        matter_type: 'Family',
        other_parties: 'Spouse',
        urgent: 'Yes',
        meeting_preference: 'Virtual',
      },
      clip: 'legal-served',
    },
    {
      content:
        'Was handed a summons for divorce. Kids are with caller this week. Wants a video call in the early afternoon and asks what “temporary support” means.',
      answers: {
        matter_type: 'Family',
        other_parties: 'Spouse',
        meeting_preference: 'Virtual',
        urgent: 'Yes',
      },
      clip: 'legal-served',
    },
    {
      content:
        'Buyer. Closing is on Friday and the lender still has no payoff letter; without it by noon tomorrow the date moves. Call the buyer, not the lender.',
      answers: { matter_type: 'Real estate', other_parties: 'Lender', urgent: 'Yes' },
      clip: 'legal-closing',
    },
    {
      content:
        'Payoff letter for the {condominium|condo} on Dock Street has not reached the bank’s closing desk. Needs it before noon.',
      answers: { matter_type: 'Real estate', other_parties: 'Lender' },
      clip: 'legal-closing',
    },
    {
      content:
        'Returning {receiver}’s call about the lease review. Will be {in meetings|in court|driving} until {evening}.',
      answers: { matter_type: 'Existing client' },
    },
    {
      content:
        'Landlord changed the locks on the shop {last night|over the weekend}. Rent is paid through the end of the month. Employees are standing outside.',
      answers: { matter_type: 'Landlord and tenant', other_parties: 'Landlord', urgent: 'Yes' },
    },
    {
      content:
        'Wants to make a will. Married, {2-4} children, house in {New Jersey|Queens|Westchester}. No rush, “before the {summer|holidays}”.',
      answers: { matter_type: 'Estate', other_parties: 'None', urgent: 'No' },
    },
    {
      content:
        'Mother passed away on {past}. Caller is named as executor and has never done this. Has the original will. Please be gentle, caller was crying.',
      answers: { matter_type: 'Estate', urgent: 'No' },
      note: 'Spoke slowly, offered condolences.',
    },
    {
      content:
        'Got a letter from a collection agency over {amount} that was paid in {2019-2024}. Asks whether to answer it.',
      answers: { matter_type: 'Consumer', other_parties: 'Collection agency' },
    },
    {
      content: 'Needs a notarised copy of the operating agreement for the bank by {day}. Can send a courier.',
      answers: { matter_type: 'Business', urgent: 'Yes' },
    },
    {
      content:
        'Opposing counsel in the {Calloway|Brandt|Halloran} matter. Consents to the adjournment to {date} and will file the stipulation. No call back needed.',
      answers: { matter_type: 'Existing client', other_parties: 'Opposing counsel', urgent: 'No' },
    },
    {
      content:
        'Court clerk: the hearing on {date} moved from 9:30 to {2-4} PM, Part {12-48}, room {202-619}.',
      answers: { matter_type: 'Court', urgent: 'Yes' },
    },
    {
      content:
        'Slipped on a wet floor at a supermarket and broke {a wrist|an ankle}. The manager took a report. Wants to know if there is a case and what it costs to ask.',
      answers: { matter_type: 'Personal injury', other_parties: 'Supermarket' },
    },
    {
      content:
        'Son, {19-24}, was arrested about an hour ago and is at the {84th|9th|75th} precinct. Family asks for someone to go there NOW.',
      answers: { matter_type: 'Criminal', urgent: 'Yes', meeting_preference: 'In person' },
      emergency: true,
      note: 'Rang the on-call attorney, no answer, escalated.',
    },
    {
      content:
        'Neighbour’s new fence stands {2-4} feet over the line. Has a survey from 1998 and one from last month.',
      answers: { matter_type: 'Real estate', other_parties: 'Neighbour' },
    },
    {
      content:
        'Freelance designer, client has not paid {amount} since {past}. Contract says 30 days. Would send a first letter from the firm help?',
      answers: { matter_type: 'Business', other_parties: 'Former client' },
    },
    {
      content: 'Asks for the status of the settlement check. Third call. Polite but losing patience.',
      answers: { matter_type: 'Existing client', recent_changes: 'No' },
    },
    {
      content: 'Would like to change the appointment on {day} to {day} at {time}, or a phone call instead.',
      answers: { matter_type: 'Existing client', meeting_preference: 'Phone' },
    },
    {
      content:
        'Fired {two days|a week} after asking for parental leave. Kept the emails: https://files.example.com/leave-request',
      answers: { matter_type: 'Employment', other_parties: 'Employer' },
    },
    {
      content:
        'Buying a two-family with her brother and wants the deed set up so that “nobody can sell without the other”. Offer accepted {yesterday|on {day}}.',
      answers: { matter_type: 'Real estate', other_parties: 'Brother' },
    },
    {
      content: 'Has a green card interview on {date} and asks what to bring. Spouse will come too.',
      answers: { matter_type: 'Immigration', meeting_preference: 'In person' },
    },
    {
      content:
        'Insurance adjuster, claim ending in {1000-9999}. Has authority to discuss up to {amount}. Direct line given.',
      answers: { matter_type: 'Existing client', other_parties: 'Insurance adjuster' },
    },
    {
      content: 'Caller would not say what it is about, only that {receiver} “will know”.',
      answers: { matter_type: '' },
    },
    {
      content:
        'Ex-husband did not bring the kids back on Sunday night and is not answering. School starts at 8. Order gives him every other weekend only.',
      answers: { matter_type: 'Family', other_parties: 'Ex-husband', urgent: 'Yes' },
    },
    {
      content: 'Invoice {1000-9999} shows {amount} twice. Please have billing look.',
      answers: { matter_type: 'Billing', urgent: 'No' },
    },
    {
      content:
        'Daycare owner, inspection found {3-7} violations, {10-30} days to cure. Wants someone to read the report with her before she answers:\n\n1. Fire door held open\n2. Sign-in sheet missing for two days\n3. Fence latch on the playground\n\nThe report is a PDF, she will email it tonight.',
      answers: { matter_type: 'Business', other_parties: ['City Department of Health', 'Fire Department'] },
    },
    {
      content:
        'Trademark: someone sells candles under the caller’s shop name. Screenshots at https://shop.example.org/copycat and more by mail.',
      answers: { matter_type: 'Intellectual property', other_parties: 'Unknown seller' },
    },
    {
      content: 'CLR STATES HE RECEIVED A SUBPOENA FOR BUSINESS RECORDS, RETURN DATE {date}. PLS CB.',
      answers: { matter_type: 'New matter', urgent: 'Yes' },
    },
    {
      content:
        'Wants a second opinion on a separation agreement of {12-48} pages drafted by another firm. Flat fee?',
      answers: { matter_type: 'Family', meeting_preference: 'Virtual' },
    },
    {
      content:
        'Was rear-ended on the {BQE|LIE|Cross Bronx} {yesterday|on {day}}. Other driver left. Police report filed, car towed to a yard that charges by the day.',
      answers: { matter_type: 'Personal injury', other_parties: 'Unknown driver' },
    },
    {
      content:
        'Sold a {bakery|salon|laundromat} last year; the buyer stopped paying the note in {March|June|August}. Balance {amount}, personal guarantee signed.',
      answers: { matter_type: 'Business', other_parties: { buyer: 'LLC', guarantor: 'Its owner' } },
    },
    {
      content: 'Reporter asking for a comment on the Cooperage lawsuit, deadline {evening} today.',
      answers: { matter_type: 'Press', urgent: 'Yes' },
    },
    {
      content:
        'Sales call about {search ranking|office coffee|a copier lease}. Asked to be taken off the list.',
      nonMessage: 'Solicitor',
      answers: { matter_type: '' },
    },
    ...spanishCalls.legal,
  ],
};
