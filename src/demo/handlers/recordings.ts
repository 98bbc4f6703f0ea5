import { http, HttpResponse, type RequestHandler } from 'msw';
import type { Recording } from '#src/demo/account/recording.ts';
import { checked } from './callerChecks.ts';
import type { Links } from './links.ts';
import type { Renewals } from './renewals.ts';

export function recordingHandlers(
  base: string,
  token: string,
  recordings: () => Recording[],
  links: Links,
  renewals: Renewals,
): RequestHandler[] {
  function linkTo({ id, sound }: Recording): string {
    const file = `${id}.mp3`;
    if (!sound) return '';
    const expired = sound.is === 'faulty' && sound.fault === 'expired-link' && !renewals.isRenewed(id);
    return expired ? links.expiredLink(file) : links.link(file);
  }

  return [
    http.get(
      `${base}/v2/call-recordings`,
      checked(token, () =>
        HttpResponse.json({
          data: recordings().map((each) => Object.assign({}, each.wire, { recording: linkTo(each) })),
        }),
      ),
    ),
  ];
}
