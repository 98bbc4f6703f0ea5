/** Opening the page is a person's doing. */
let isTouched = true;

/** A person touched the pointer or a key. */
export function noteTouch(): void {
  isTouched = true;
}

/** True where a person did something since the last request that counted as use. */
export function wasTouched(): boolean {
  return isTouched;
}

/**
 * `person`: use, where a person has done something meanwhile; `nobody`: a question that is no use; `stay`: use, certainly; or what
 * usageHeaders told elsewhere: a worker does not see what a person does.
 */
export type Use = 'person' | 'nobody' | 'stay' | Usage;

export type Usage = Readonly<Record<string, string>>;

/** What a request tells the proxy, so that polling keeps no session alive. Takes note that it was told. */
export function usageHeaders(use: Use): Usage {
  if (typeof use === 'object') return use;
  if (use === 'nobody') return {};
  const touched = isTouched;
  isTouched = false;
  if (use === 'stay') return { 'x-frontdesk-use': '1' };
  return touched ? {} : { 'x-frontdesk-background': '1' };
}
