const KEY = 'frontdesk-reloaded-from';

/** The name of this build's script: a new version has another. */
const build = import.meta.url;

const missing = new WeakSet<object>();

// Vite's word for a part of the interface that is not on the server any more, because a newer version is.
window.addEventListener('vite:preloadError', ({ payload }) => missing.add(payload));

/** Loads the new version where an error came from a part of this one that is gone; once for each version, and never offline, where nothing would come back. */
export function reloadForNewVersion(error: unknown): boolean {
  if (!navigator.onLine) return false;
  if (typeof error !== 'object' || error === null || !missing.has(error)) return false;
  try {
    if (sessionStorage.getItem(KEY) === build) return false;
    sessionStorage.setItem(KEY, build);
  } catch {
    // Where nothing can be kept, nothing would end a round of reloads.
    return false;
  }
  location.reload();
  return true;
}
