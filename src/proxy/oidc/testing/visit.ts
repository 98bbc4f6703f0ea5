import { invariant } from '#src/lib/invariant.ts';
import type { Browser } from './browser.ts';

/** Where the start of a sign-in sends a browser. */
export async function start(browser: Browser, returnTo = '/messages'): Promise<URL> {
  const { location } = await browser.get(`/session/oidc?return_to=${encodeURIComponent(returnTo)}`);
  invariant(location, 'the start of a sign-in always redirects');
  return location;
}

/** Signs a person in at the provider, with its own forms, up to the address of ours that it sends the browser back to. */
export async function authorize(browser: Browser, address: URL, login = 'ann'): Promise<URL> {
  let answer = await browser.get(address);
  for (let steps = 0; steps < 12; steps += 1) {
    const form = /name="prompt" value="(login|consent)"/.exec(answer.text)?.[1];
    if (answer.location?.pathname === '/session/oidc/callback') return answer.location;
    if (answer.location) answer = await browser.get(answer.location);
    else if (form) answer = await browser.post(answer.url, { prompt: form, login, password: 'any' });
    else break;
  }
  throw new Error(`the provider does not lead back: ${answer.status} at ${answer.url.pathname}`);
}

/** The address that the provider sends a browser back to when the person gives up at its sign-in form. */
export async function giveUp(browser: Browser, address: URL): Promise<URL> {
  const { location: form } = await browser.get(address);
  invariant(form, 'the provider shows its sign-in form');
  await browser.get(form);
  const { location: resume } = await browser.get(new URL(`${form.pathname}/abort`, form));
  invariant(resume, 'the provider goes on without a person');
  const { location } = await browser.get(resume);
  invariant(location, 'the provider sends the browser back');
  return location;
}
