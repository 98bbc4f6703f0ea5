import type { Page } from '@playwright/test';

/** What the service would send of a message, with these fields. */
export type Sent = { id: number; created_at: string } & Record<string, unknown>;

/** Answers the inbox with these messages alone; each by itself has what `whole` adds to it. */
export async function serveMessages(
  page: Page,
  messages: readonly Sent[],
  whole: Record<string, unknown> = {},
): Promise<void> {
  await page.route(/\/api\/v2\/messages\?/, (route) => {
    const params = new URL(route.request().url()).searchParams;
    const [from, to] = [instant(params.get('from_date')), instant(params.get('to_date')) + 86_400_000];
    const asked = messages.filter(({ created_at }) => {
      const at = Date.parse(created_at);
      return from <= at && at < to;
    });
    return route.fulfill({ json: { data: asked } });
  });
  await page.route(/\/api\/v2\/messages\/\d+$/, (route) => {
    const id = Number(new URL(route.request().url()).pathname.split('/').at(-1));
    const message = messages.find((each) => each.id === id);
    return message
      ? route.fulfill({ json: { data: { ...message, ...whole } } })
      : route.fulfill({ status: 404, json: { error: { code: 'not_found', message: 'not found' } } });
  });
}

/** MM-DD-YYYY, as a day of UTC. */
function instant(wireDate: string | null): number {
  const [month, day, year] = (wireDate ?? '').split('-');
  return Date.parse(`${year}-${month}-${day}T00:00:00Z`);
}
