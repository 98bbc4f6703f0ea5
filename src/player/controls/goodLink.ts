/**
 * A link that is good now: the one that is known, or, where that is refused, one that is asked for. The known one too where none can be
 * had: whoever follows it is told why.
 */
export async function goodLink(
  known: string,
  check: (link: string) => Promise<void>,
  renew: () => Promise<string | null>,
): Promise<string> {
  try {
    await check(known);
    return known;
  } catch {
    return (await renew().catch(() => null)) ?? known;
  }
}
