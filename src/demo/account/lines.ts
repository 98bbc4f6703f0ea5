export type ScriptName = 'legal' | 'dental' | 'plumbing' | 'property';

/** A telephone line of the account: what the caller rang, and which script the agent follows. */
export interface Line {
  didId: number;
  did: string;
  script: ScriptName;
  business: string;
  /** Share of the account's calls. */
  weight: number;
  /** Whom messages are for. */
  receivers: readonly [string, ...string[]];
  skill: { id: string; name: string };
  place: { city: string; state: string; zips: readonly [string, ...string[]] };
}

/** Harbor & Finch: one owner, four businesses, four lines answered by the same service. */
export const lines: readonly [Line, ...Line[]] = [
  {
    didId: 5,
    did: '3325550140',
    script: 'legal',
    business: 'Harbor & Finch Law',
    weight: 28,
    receivers: ['Eleanor Finch', 'Marcus Adeyemi', 'Priya Raman', 'Intake desk'],
    skill: { id: '11', name: 'Legal intake' },
    place: { city: 'New York', state: 'NY', zips: ['10007', '10013', '10038', '11201'] },
  },
  {
    didId: 8,
    did: '9145550122',
    script: 'dental',
    business: 'Finch Family Dental',
    weight: 27,
    receivers: ['Front desk', 'Dr. Amara Finch', 'Dr. Tomasz Lis', 'Billing'],
    skill: { id: '12', name: 'Dental scheduling' },
    place: { city: 'White Plains', state: 'NY', zips: ['10601', '10605', '10583'] },
  },
  {
    didId: 10,
    did: '5165550177',
    script: 'plumbing',
    business: 'Harbor Plumbing & Heating',
    weight: 25,
    receivers: ['Dispatch', 'Owen Harbor', 'On-call technician'],
    skill: { id: '14', name: 'Emergency dispatch' },
    place: { city: 'Mineola', state: 'NY', zips: ['11501', '11530', '11514'] },
  },
  {
    didId: 15,
    did: '6465550163',
    script: 'property',
    business: 'Harbor Point Property Management',
    weight: 20,
    receivers: ['Leasing office', 'Rosa Quintero', 'Maintenance', 'Kenji Watanabe'],
    skill: { id: '17', name: 'Tenant support' },
    place: { city: 'Brooklyn', state: 'NY', zips: ['11211', '11222', '11249'] },
  },
];
