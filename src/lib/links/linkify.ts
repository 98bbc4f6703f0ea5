import { phoneHref } from '#src/lib/phone.ts';
import { phoneDigits } from '#src/lib/phoneDigits.ts';
import { mailHref } from './mail.ts';

/**
 * A piece of a text. Only numbers and mail addresses become links. A web address is told apart, to be copied, but is
 * no link: whoever calls could have it dictated into a message.
 */
export type Segment =
  | { is: 'text' | 'web'; text: string }
  | { is: 'phone' | 'mail'; text: string; href: string };

// Each is bounded, or starts only where no character of its own stands before: a long text must not take quadratic time.
const web = /\b(?:https?:\/\/|www\.)[^\s<>"]+/u;
const mail =
  /(?<![\p{L}\p{N}_.+%-]['’]?)\w[\w.+'-]{0,63}@(?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,24}(?![\p{L}\p{N}_-])/u;
const phone = /(?<![\p{L}\p{N}_+.-])\+?\(?\d[\d ().-]{6,18}\d(?![\p{L}\p{N}_-])/u;
const anything = new RegExp(`(${web.source})|(${mail.source})|(${phone.source})`, 'giu');

const closing = /(?<![.,;:!?)\]}'])[.,;:!?)\]}']+$/;

/** Splits a text into pieces which, put together, are the text again. */
export function linkify(text: string): Segment[] {
  const segments: Segment[] = [];
  let end = 0;
  for (const match of text.matchAll(anything)) {
    const segment = segmentOf(match);
    if (!segment) continue;
    if (match.index > end) segments.push({ is: 'text', text: text.slice(end, match.index) });
    segments.push(segment);
    end = match.index + segment.text.length;
  }
  if (end < text.length) segments.push({ is: 'text', text: text.slice(end) });
  return segments;
}

function segmentOf([, address, mailbox, number]: RegExpExecArray): Segment | null {
  if (address) return { is: 'web', text: address.replace(closing, '') };
  const href = mailbox ? mailHref(mailbox) : number && isPhone(number) ? phoneHref('tel', number) : null;
  return href ? { is: mailbox ? 'mail' : 'phone', text: mailbox ?? number ?? '', href } : null;
}

/** A number of the North American plan, or one with its country: dates, prices and case numbers are digits too. */
function isPhone(text: string): boolean {
  return text.startsWith('+') || /^1[2-9]\d{2}[2-9]\d{6}$/.test(phoneDigits(text));
}
