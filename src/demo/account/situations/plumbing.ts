import type { Script } from '#src/demo/account/script.ts';
import { spanishCalls } from './spanishCalls.ts';

export const plumbing: Script = {
  questions: {
    problem: ['Not sure', 'Leak', ''],
    water_shut_off: ['', '', 'Yes', 'No', 'Does not know where it is'],
    property_type: ['House', 'Apartment', 'Condo', 'Business', ''],
    best_time: ['Any time', 'Mornings', 'After 5 PM', 'Weekend', ''],
    access: ['', '', 'Doorman', 'Call on arrival', 'Side gate', null],
  },
  situations: [
    {
      content:
        'Water pouring through the kitchen ceiling. Caller closed the main valve and switched off the kitchen circuit. Technician dispatched, 30 to 40 minutes. Use the side door.',
      answers: { problem: 'Burst pipe', water_shut_off: 'Yes', access: 'Side door open' },
      emergency: true,
      clip: 'plumbing-burst',
    },
    {
      content:
        'Burst pipe above the kitchen, main shut off by caller with our help. Held while the on-call tech was reached; he is on his way.',
      answers: { problem: 'Burst pipe', water_shut_off: 'Yes' },
      emergency: true,
      clip: 'plumbing-burst',
    },
    {
      content:
        'Water heater pops and the water is barely warm. Gas, 50 gallons, 12 years old at least. No smell of gas, a little rust. Tomorrow 8 to noon, call on the way.',
      answers: { problem: 'Water heater', best_time: 'Tomorrow, 8 to 12', access: 'Call on the way' },
      clip: 'plumbing-waterheater',
    },
    {
      content:
        'Popping noise from the {gas water heater|heater}, lukewarm water. Floor is dry. Regular visit tomorrow morning.',
      answers: { problem: 'Water heater', water_shut_off: 'No' },
      clip: 'plumbing-waterheater',
    },
    {
      content:
        'Smells gas near the boiler. Told to leave the house and call 911 and the gas company first; is outside with the children.',
      answers: { problem: 'Gas smell', property_type: 'House' },
      emergency: true,
      note: 'Dispatch rung twice, reached at the second try.',
    },
    {
      content: 'Sewage is backing up in the basement, about {2-4} inches. Restaurant, cannot open.',
      answers: { problem: 'Sewer backup', property_type: 'Business' },
      emergency: true,
    },
    {
      content: 'Kitchen faucet drips about once a second. Not urgent. Would like an estimate.',
      answers: { problem: 'Leaking faucet' },
    },
    {
      content: 'Toilet on the {second|third} floor runs all night. Has already changed the flapper twice.',
      answers: { problem: 'Toilet' },
    },
    {
      content: 'No heat in the {front rooms|upstairs bedrooms}, boiler is running. Radiators gurgle.',
      answers: { problem: 'Heating', property_type: 'House' },
    },
    {
      content: 'Asks where the technician is. Window was {8-10} to 12, it is {1-3} now.',
      answers: { problem: 'Late visit' },
    },
    {
      content: 'Tech left a {wrench|flashlight|drop cloth} under the sink. Will keep it at the front desk.',
      answers: { problem: '' },
    },
    {
      content:
        'Shower goes cold when anyone flushes. Bought the house in {March|May|June}, it has always been like this.',
      answers: { problem: 'Pressure', property_type: 'House' },
    },
    {
      content:
        'Garbage disposal hums but does not turn. Tried the reset button. A {teaspoon|bottle cap|cherry pit} may be in there.',
      answers: { problem: 'Disposal' },
    },
    {
      content:
        'Wants a price for replacing {a 40-gallon heater|three shut-off valves|a sump pump}, supply and install.',
      answers: { problem: 'Estimate' },
    },
    {
      content: 'Sump pump runs without stopping since the rain on {day}. Water is not rising yet.',
      answers: { problem: 'Sump pump', water_shut_off: 'No' },
    },
    {
      content: 'Outdoor spigot was not drained and froze. Crack is visible. Inside valve is closed.',
      answers: { problem: 'Frozen pipe', water_shut_off: 'Yes' },
    },
    {
      content:
        'Property manager of {3-9} units on {street}: annual boiler inspections are due by {date}. Can you do all on one day?',
      answers: { problem: 'Inspection', property_type: 'Business' },
    },
    {
      content: 'Paid {amount} in cash to the technician and needs a receipt for the insurance.',
      answers: { problem: 'Billing' },
    },
    {
      content: 'Invoice says two hours, he was there {35-50} minutes. Wants to talk to Owen himself.',
      answers: { problem: 'Billing' },
    },
    {
      content:
        'Brown water from all taps since {this morning|yesterday}. The neighbours have it too. Is it safe to bathe a baby?',
      answers: { problem: 'Water quality' },
    },
    {
      content:
        'Bathtub drains slowly, {two|three} bottles of cleaner did nothing. Landlord pays, reference “unit {2-9}B”.',
      answers: { problem: 'Drain', property_type: 'Apartment' },
    },
    {
      content:
        'Renovating a bathroom and needs the rough-in done before {date}. Plans: https://plans.example.net/bath-{100-999}.pdf',
      answers: { problem: 'New work', property_type: 'House' },
    },
    { content: 'Thermostat shows error E{1-9}. Reset holds for an hour.', answers: { problem: 'Heating' } },
    {
      content: 'Washing machine hose leaks at the wall, bucket under it. Emptying it every {2-4} hours.',
      answers: { problem: 'Leak', water_shut_off: 'Cannot turn the valve' },
    },
    {
      content:
        'Insurance needs a written cause of loss for the leak on {past}. Adjuster’s fax number will follow by mail.',
      answers: { problem: 'Paperwork' },
    },
    {
      content:
        'Would like the visit moved from {day} to {day}; dog is at the groomer then, which makes it easier.',
      answers: { problem: 'Reschedule', access: 'Key under the blue pot' },
    },
    {
      content:
        'Low pressure in the whole building, {9-24} units. Super thinks it is the booster pump. Readings he took:\n 7 AM: 38 psi\n 9 AM: 31 psi\n 1 PM: 44 psi\n 8 PM: 29 psi\nHe can let you into the pump room at any time; the key is with him and no one else.',
      answers: { problem: 'Pressure', property_type: 'Condo', readings: [38, 31, 44, 29] },
    },
    {
      content:
        'Elderly caller, cannot get the bath tap closed. Hot water has been running for an hour. Very calm about it.',
      answers: { problem: 'Faucet', water_shut_off: 'No' },
    },
    {
      content: 'Bakery: hand sink must be fixed before the health inspection on {day} at {time}.',
      answers: { problem: 'Faucet', property_type: 'Business', best_time: 'Before opening, 4 AM' },
    },
    {
      content: 'Ring fell into the bathroom sink. Nobody has run water since. It was her grandmother’s.',
      answers: { problem: 'Trap', water_shut_off: 'Not needed' },
    },
    {
      content: 'Supplier: the {Navien|Weil-McLain|Bosch} unit for {street} is on back order until {date}.',
      answers: { problem: 'Supplier', property_type: '' },
    },
    {
      content:
        'Asks if you service {Smithtown|Hoboken|Yonkers}. You do not, gave the number of the referral list.',
      answers: { problem: 'Question' },
    },
    {
      content:
        'HOUSEKEEPER SAYS TOILET OVERFLOWED, IT STOPPED, CEILING BELOW IS WET. OWNER ABROAD. WHO PAYS?',
      answers: { problem: 'Toilet', water_shut_off: 'Yes' },
    },
    {
      content: 'Recorded sales pitch about solar panels.',
      nonMessage: 'Solicitor',
      answers: { problem: '', property_type: '', best_time: '' },
    },
    ...spanishCalls.plumbing,
  ],
};
