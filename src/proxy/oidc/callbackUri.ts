/** Where the provider sends browsers back to: to be registered there exactly as this. */
export function callbackUri(origin: string): string {
  return `${origin}/session/oidc/callback`;
}
