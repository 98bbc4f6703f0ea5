import {
  callerAddress,
  callerName,
  callerNumbers,
  companyBesideName,
} from '#src/features/messages/caller.ts';
import { readAnswers } from '#src/features/messages/detail/answers.ts';
import { formatPhone } from '#src/lib/phone.ts';
import { formatExact } from '#src/lib/time/format.ts';
import type { Message } from '#src/v2/message.ts';

/** The message as one would pass it on in a mail or a chat: who, when, how to reach them, what they said, what they answered. */
export function messageAsText(message: Message, timeZone: string): string {
  const { receiver_name, email, content, note, is_emergency, extension } = message;
  const company = companyBesideName(message);
  const { given } = readAnswers(message);
  const head = [
    `${is_emergency ? 'EMERGENCY: message' : 'Message'} from ${callerName(message)}${company ? `, ${company}` : ''}`,
    `Taken ${formatExact(message.created_at, timeZone)}`,
    line('For', receiver_name),
    ...callerNumbers(message).map(({ label, text }) => line(label, formatPhone(text))),
    line('Extension', extension),
    line('Email', email),
    line('Address', callerAddress(message)?.replaceAll('\n', ', ') ?? null),
  ];
  const blocks = [
    head.filter((each) => each !== null).join('\n'),
    content?.trim() ?? '',
    line('Note', note) ?? '',
    given.map(({ label, text }) => line(label, text)).join('\n'),
  ];
  return blocks.filter(Boolean).join('\n\n');
}

function line(label: string, text: string | null): string | null {
  return text?.trim() ? `${label}: ${text.trim()}` : null;
}
