import { Text } from '@mantine/core';
import { IconMail, IconMessage, IconPhone } from '@tabler/icons-react';
import { formatPhone, phoneHref } from '#src/lib/phone.ts';
import type { Message } from '#src/v2/message.ts';
import { callerAddress, callerNumbers } from '#src/features/messages/caller.ts';
import { ContactLine } from './ContactLine.tsx';
import classes from './CallerContact.module.css';
import { mailHref } from '#src/lib/links/mail.ts';

/** Every way to answer the caller: call, text, write, or copy to use it elsewhere. */
export function CallerContact({ message }: { message: Message }) {
  const email = message.email?.trim();
  const address = callerAddress(message);
  const numbers = callerNumbers(message);
  if (numbers.length === 0 && !email && !address) {
    return <Text c="dimmed">The caller left no number and no address.</Text>;
  }
  return (
    <dl className={classes.lines}>
      {numbers.map(({ label, text }) => (
        <ContactLine
          key={text}
          label={label}
          shown={
            message.extension && label === 'Phone'
              ? `${formatPhone(text)}, ext. ${message.extension}`
              : formatPhone(text)
          }
          copied={text}
          actions={[
            { label: 'Call', icon: IconPhone, href: phoneHref('tel', text) },
            { label: 'Text', icon: IconMessage, href: phoneHref('sms', text) },
          ]}
        />
      ))}
      {email ? (
        <ContactLine
          label="Email"
          shown={email}
          copied={email}
          actions={[{ label: 'Write', icon: IconMail, href: mailHref(email) }]}
        />
      ) : null}
      {address ? <ContactLine label="Address" shown={address} copied={address} actions={[]} /> : null}
    </dl>
  );
}
