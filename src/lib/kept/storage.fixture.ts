/** A browser's storage for tests, with its entries as properties, as browsers have it. */
export function storageInMemory(): Storage {
  const methods = {
    getItem: (key: string) => entries[key] ?? null,
    setItem: (key: string, text: string) => void (entries[key] = text),
    removeItem: (key: string) => void delete entries[key],
  };
  const entries: Storage = Object.create(methods);
  return entries;
}
