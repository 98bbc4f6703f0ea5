const DATA = /^\/(?:(?:api|session|healthz|readyz)(?:[/?]|$)|recordings\/)/;

/** True for every address whose answer is data, and never a page or a file of the interface: known routes or not. */
export function isDataPath(url: string): boolean {
  return DATA.test(url);
}
