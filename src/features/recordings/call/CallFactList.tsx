import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CallFacts } from '#src/features/recordings/callFacts.ts';
import { formatPhone, phoneHref } from '#src/lib/phone.ts';
import { formatLength } from '#src/lib/time/format.ts';
import classes from './CallFactList.module.css';

/** Who called whom, who answered, and how it ended. */
export function CallFactList({ facts }: { facts: CallFacts }) {
  const { from, did, agent, skill, talk, length, wait, hungUpBy } = facts;
  return (
    <dl className={classes.facts}>
      <Fact label="From">{from && <PhoneLink number={from} />}</Fact>
      <Fact label="DID">{did && formatPhone(did)}</Fact>
      <Fact label="Agent">{agent}</Fact>
      <Fact label="Skill">{skill}</Fact>
      <Fact label="Waited">{inWords(wait)}</Fact>
      <Fact label="Talked">{inWords(talk)}</Fact>
      <Fact label="Length of the call">{inWords(length)}</Fact>
      <Fact label="Hung up by">{hungUpBy}</Fact>
    </dl>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children || 'Not known'}</dd>
    </div>
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
