/** Whether the Command key does here what Control does elsewhere. */
export const isMac = /Mac|iPhone|iPad/.test(globalThis.navigator?.userAgent ?? '');
