/** `unsupported`: the browser has none, or only for installed apps. */
export type Permission = NotificationPermission | 'unsupported';

export function permission(): Permission {
  return 'Notification' in globalThis ? Notification.permission : 'unsupported';
}

/** Asks the person; only ever upon their click. */
export async function askPermission(): Promise<Permission> {
  return 'Notification' in globalThis ? Notification.requestPermission() : 'unsupported';
}

/** One notification at a time: a later one takes the place of that before. */
export function notify(body: string, onClick: () => void): void {
  if (permission() !== 'granted') return;
  try {
    const shown = new Notification('Frontdesk', { body, tag: 'frontdesk-messages' });
    shown.addEventListener('click', () => {
      window.focus();
      shown.close();
      onClick();
    });
  } catch {
    // Phones have the constructor, and refuse it.
  }
}
