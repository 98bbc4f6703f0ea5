import * as v from 'valibot';

const listSchema = v.object({ data: v.array(v.looseObject({ id: v.number(), recording: v.string() })) });

/** The list of calls with each link of the service replaced by a path on the page's own origin, as the proxy seals them. */
export function withOwnPaths(body: unknown): { data: object[] } {
  const { data } = v.parse(listSchema, body);
  return {
    data: data.map((call) =>
      Object.assign(call, { recording: call.recording ? toPath(call.recording) : null }),
    ),
  };
}

function toPath(link: string): string {
  return `/recordings/${btoa(link).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/** The link behind a path's last part; null for anything else. */
export function toLink(sealed: string): string | null {
  try {
    return atob(sealed.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return null;
  }
}
