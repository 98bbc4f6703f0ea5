const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A page that goes on to `path` by itself. The way back from the provider is a cross-site navigation, and so is every
 * redirect on it: a browser sends no `SameSite=Strict` cookie along. A navigation that this page starts is our own again.
 */
export function landingPage(path: string): string {
  const href = path.replaceAll(/[&<>"']/g, (character) => entities[character] ?? '');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="color-scheme" content="light dark">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="0; url=${href}">
<title>Frontdesk</title>
<p>You are signed in. <a href="${href}">Continue to Frontdesk</a></p>
</html>
`;
}
