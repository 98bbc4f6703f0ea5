/** A `mailto:` link, or null where the text is not one plain address: nothing in it can add a recipient, a subject or a body. */
export function mailHref(text: string): string | null {
  const address = text.trim();
  const plain = /^\w[\w.+'-]{0,63}@(?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,24}$/i.test(address);
  return plain ? `mailto:${address}` : null;
}
