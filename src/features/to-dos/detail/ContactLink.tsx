import { Anchor } from '@mantine/core';
import { mailHref } from '#src/lib/links/mail.ts';
import { formatPhone, phoneHref } from '#src/lib/phone.ts';

/** Whom it is sent to, to be called or written to. */
export function ContactLink({ contact }: { contact: string }) {
  const href = mailHref(contact) ?? phoneHref('tel', contact);
  const shown = formatPhone(contact);
  return href === null ? (
    shown
  ) : (
    <Anchor href={href} inherit underline="always">
      {shown}
    </Anchor>
  );
}
