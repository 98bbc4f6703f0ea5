import fc from 'fast-check';
import { expect, test } from 'vitest';
import { landingPage } from './landingPage.ts';

test('oidc: the landing page goes on by itself, and by a link', () => {
  const page = landingPage('/messages?a=1&b=2');
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=/messages?a=1&amp;b=2">');
  expect(page).toContain('<a href="/messages?a=1&amp;b=2">');
});

test('oidc: no path leaves its place in the landing page', () => {
  const characters = fc.constantFrom('<', '>', '"', "'", '&', 'amp;', '#39;', 'script', '/', '=', ' ');
  fc.assert(
    fc.property(fc.array(characters), (path) => {
      const page = landingPage(path.join(''));
      const [, refresh = ''] = /content="0; url=([^"]*)">/.exec(page) ?? [];
      const [, link = ''] = /<a href="([^"]*)">/.exec(page) ?? [];
      expect([refresh, link].map(readAttribute)).toEqual([path.join(''), path.join('')]);
      expect(refresh).not.toMatch(/[<>']/);
      expect(page).toHaveLength(landingPage('').length + refresh.length + link.length);
    }),
  );
});

function readAttribute(text: string): string {
  const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return text.replaceAll(/&(\w+|#39);/g, (_, name: string) => characters[name] ?? '?');
}
