/** A host where recordings may live. `port` null: the scheme's own port, and public addresses only. */
export interface AllowedHost {
  name: string;
  port: number | null;
}

/** Reads `host` or `host:port`, in the spelling that URLs normalise to; null for anything else. */
export function parseAllowedHost(text: string): AllowedHost | null {
  if (!/^[\w.[\]:-]+$/.test(text) || !URL.canParse(`http://${text}`)) return null;
  const port = /:(\d{1,5})$/.exec(text)?.[1] ?? null;
  return { name: new URL(`http://${text}`).hostname, port: port === null ? null : Number(port) };
}
