import { hash } from '#src/demo/random.ts';

const MINUTES_5 = 300;

/**
 * Short-lived links to audio files, as clouds sign them. The signature only looks like one: it keeps nobody out for
 * long, and need not, for a few made-up calls.
 */
export function createLinks(audioBaseUrl: string, secret: string, clock: () => number) {
  const seconds = () => Math.floor(clock() / 1000);
  const sign = (file: string, expires: number) =>
    [1, 2, 3, 4]
      .map((part) => hash(`${secret}/${part}/${file}/${expires}`).toString(16).padStart(8, '0'))
      .join('');
  const at = (file: string, expires: number) =>
    `${audioBaseUrl}/${file}?expires=${expires}&signature=${sign(file, expires)}`;
  return {
    /** Good for five to ten minutes; the same link for five, so that an unchanged list reads the same. */
    link: (file: string) => at(file, (Math.floor(seconds() / MINUTES_5) + 2) * MINUTES_5),
    expiredLink: (file: string) => at(file, Math.floor(seconds() / MINUTES_5) * MINUTES_5 - MINUTES_5),
    check(file: string, params: URLSearchParams): 'good' | 'expired' | 'wrong' {
      const expires = Number(params.get('expires'));
      if (params.get('signature') !== sign(file, expires)) return 'wrong';
      return expires > seconds() ? 'good' : 'expired';
    },
  };
}

export type Links = ReturnType<typeof createLinks>;
