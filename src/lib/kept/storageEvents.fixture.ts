import { vi } from 'vitest';

/** Gives a test, until its globals are given back, a browser's events; the function tells of a change by another tab. */
export function storageEvents(): (key: string | null) => void {
  const events = new EventTarget();
  vi.stubGlobal('addEventListener', events.addEventListener.bind(events));
  vi.stubGlobal('removeEventListener', events.removeEventListener.bind(events));
  vi.stubGlobal('dispatchEvent', events.dispatchEvent.bind(events));
  vi.stubGlobal('StorageEvent', StorageChange);
  return (key) => void events.dispatchEvent(new StorageChange('storage', { key }));
}

class StorageChange extends Event {
  readonly key: string | null;

  constructor(type: string, { key }: { key: string | null }) {
    super(type);
    this.key = key;
  }
}
