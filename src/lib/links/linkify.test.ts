import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkify } from './linkify.ts';
import { mailHref } from './mail.ts';

/** The pieces that are not plain text. */
function found(text: string): string[] {
  return linkify(text).flatMap((segment) => {
    if (segment.is === 'text') return [];
    return 'href' in segment ? `${segment.text} → ${segment.href}` : `${segment.text} (web)`;
  });
}

test.each([
  ['Call 954-832-6297 today', ['954-832-6297 → tel:+19548326297']],
  ['(954) 832-6297.', ['(954) 832-6297 → tel:+19548326297']],
  ['in Oslo +47 22 12 34 56.', ['+47 22 12 34 56 → tel:+4722123456']],
  ['at +52 984 127 5287,', ['+52 984 127 5287 → tel:+529841275287']],
  [
    '1 (800) 555-0199 or 9548326297',
    ['1 (800) 555-0199 → tel:+18005550199', '9548326297 → tel:+19548326297'],
  ],
  [
    'write to Ann.Lee+home@example.co.uk.',
    ['Ann.Lee+home@example.co.uk → mailto:Ann.Lee+home@example.co.uk'],
  ],
  ["Dan: d.o'brien@example.org", ["d.o'brien@example.org → mailto:d.o'brien@example.org"]],
  ["'bob@example.org'", ['bob@example.org → mailto:bob@example.org']],
  ['see https://example.org/a?b=1#c).', ['https://example.org/a?b=1#c (web)']],
  ['see www.example.org, please', ['www.example.org (web)']],
])('in %o', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  'due 2026-11-23 at 10:30',
  'case 123-456-7890-11',
  'order 10000000000000',
  'card 4111 1111 1111 1111',
  'part A9548326297',
  '$1,234.56 of $9,876,543.21',
  'apartment 4B, 33301-1234',
  'josé@example.org',
  'a%0Abcc:evil@',
  'nobody@localhost',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(document.domain)//954',
  'data:text/html,<script>alert(1)</script>',
  '<a href="javascript:alert(1)">x</a>',
  'tel:911;phone-context=evil',
])('nothing in %o is a link', (text) => {
  expect(found(text)).toEqual([]);
});

test('a part of an address is not taken for the whole', () => {
  expect(found("a%0Abob@example.org, joséa@example.org, ó'brien@example.org, ó’brien@example.org")).toEqual(
    [],
  );
});

const hostile = fc.array(
  fc.oneof(
    fc.string(),
    fc.constantFrom('javascript:', 'http://', 'www.', '@example.org', '9548326297', '?bcc=', '%0a', '"', '<'),
  ),
  { maxLength: 12 },
);

test('the pieces put together are the text', () => {
  fc.assert(
    fc.property(hostile, (parts) => {
      const text = parts.join('');
      return (
        linkify(text)
          .map((segment) => segment.text)
          .join('') === text
      );
    }),
  );
});

test('every link is a number or one plain mail address', () => {
  fc.assert(
    fc.property(hostile, (parts) =>
      linkify(parts.join('')).every(
        (segment) =>
          !('href' in segment) || /^(?:tel:\+?\d{7,15}|mailto:[\w.+'-]+@[\w.-]+)$/.test(segment.href),
      ),
    ),
  );
});

test.each([
  ['ann@example.org', 'mailto:ann@example.org'],
  [' ann@example.org ', 'mailto:ann@example.org'],
  ['ann@example.org?bcc=x@example.org', null],
  ['ann@example.org,bob@example.org', null],
  ['ann%0Abcc@example.org', null],
  ['Ann <ann@example.org>', null],
  ['javascript:alert(1)', null],
  ['', null],
])('the mail link of %o is %s', (text, expected) => {
  expect(mailHref(text)).toBe(expected);
});

test('long texts of one kind of character are read in one go', () => {
  const long = 50_000;
  for (const piece of ['a', '1', '.', ')', 'a@', '1 ', 'www.', 'a.', "a'", '+', 'http://x)'])
    expect(
      linkify(piece.repeat(long))
        .map(({ text }) => text)
        .join(''),
    ).toHaveLength(piece.length * long);
});
