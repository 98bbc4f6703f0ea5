import { Anchor } from '@mantine/core';
import type { CallFacts } from '#src/features/recordings/callFacts.ts';
import { formatPhone, phoneHref } from '#src/lib/phone.ts';
import { formatLength } from '#src/lib/time/format.ts';
import { FactList } from '#src/ui/facts/FactList.tsx';

/** Who called whom, who answered, and how it ended. */
export function CallFactList({ facts }: { facts: CallFacts }) {
  const { from, did, agent, skill, talk, length, wait, hungUpBy } = facts;
  return (
    <FactList
      layout="tiles"
      otherwise="Unknown"
      facts={[
        { label: 'From', value: from && <PhoneLink number={from} /> },
        { label: 'DID', value: did && formatPhone(did) },
        { label: 'Agent', value: agent },
        { label: 'Skill', value: skill },
        { label: 'Waited', value: inWords(wait) },
        { label: 'Talked', value: inWords(talk) },
        { label: 'Length of the call', value: inWords(length) },
        { label: 'Hung up by', value: hungUpBy },
      ]}
    />
  );
}

function PhoneLink({ number }: { number: string }) {
  const href = phoneHref('tel', number);
  return href ? (
    <Anchor href={href} size="sm">
      {formatPhone(number)}
    </Anchor>
  ) : (
    formatPhone(number)
  );
}

function inWords(seconds: number | null): string | null {
  return seconds === null ? null : formatLength(seconds * 1000);
}
