import type { Message } from '#src/v2/message.ts';

/** Whether the list says something else of a message than what was read of it whole. What the list leaves out says nothing. */
export function isOutdated(whole: Message, listed: Message): boolean {
  return Object.entries(listed).some(
    ([field, value]) => value !== null && JSON.stringify(value) !== JSON.stringify(whole[field]),
  );
}
