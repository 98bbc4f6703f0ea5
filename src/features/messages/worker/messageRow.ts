import { cut } from '#src/lib/cut.ts';
import { fieldLabel } from '#src/lib/fields/fieldWords.ts';
import { haystackOf } from '#src/lib/search/haystack.ts';
import { matchesWords } from '#src/lib/search/matchesWords.ts';
import { highlightRanges } from '#src/lib/search/highlight.ts';
import { type SearchWord, searchWords } from '#src/lib/search/searchWords.ts';
import { callerName, callerNumbers, companyBesideName } from '#src/features/messages/caller.ts';
import type { MessageRow } from '#src/features/messages/inboxList.ts';
import { preview } from '#src/features/messages/preview.ts';
import type { Message } from '#src/v2/message.ts';
import { isFromToDo } from '#src/features/messages/worker/vocabulary/facetFields.ts';
import { type SearchedField, searchedFields } from '#src/features/messages/worker/segment/searchedFields.ts';

/** What the list shows of a message that was found by what was typed. */
export function messageRow(message: Message, typed: string): MessageRow {
  const row: MessageRow = {
    id: message.id,
    created_at: message.created_at,
    caller: callerName(message),
    company: companyBesideName(message),
    number: callerNumbers(message)[0]?.text ?? null,
    preview: preview(message.content),
    status: message.status?.trim() || null,
    disposition: message.disposition?.trim() || null,
    receiver: message.receiver_name?.trim() || null,
    unread: message.read === false,
    emergency: message.is_emergency === true,
    hasRecording: message.call_id !== null,
    fromToDo: isFromToDo(message),
    found: null,
  };
  return typed === '' ? row : { ...row, found: foundElsewhere(message, row, typed) };
}

/** So many characters of a preview stand on its first line however narrow the list is. */
const FIRST_LINE = 40;

/** The first field that holds a word which the row itself does not show. */
function foundElsewhere(message: Message, row: MessageRow, typed: string): MessageRow['found'] {
  const previewLine = cut(row.preview ?? '', 0, FIRST_LINE);
  const shown = haystackOf([row.caller, row.company ?? '', row.number ?? '', previewLine]);
  const hidden = searchWords(typed).filter((word) => !matchesWords(shown, [word]));
  if (hidden.length === 0) return null;
  const field = searchedFields(message).find((each) => hidden.some((word) => isFoundIn(each, word)));
  return field ? { label: fieldLabel(field.name), text: excerpt(field.text, hidden) } : null;
}

function isFoundIn({ text, isWhole }: SearchedField, word: SearchWord): boolean {
  return isWhole ? word.includes(text) : matchesWords(haystackOf([text]), [word]);
}

const BEFORE = 24;
const LENGTH = 120;

/** The part of a text around the first place that shows one of the words. */
function excerpt(text: string, words: readonly SearchWord[]): string {
  const [first] = highlightRanges(text, words.map(([typed]) => typed).join(' '));
  const from = Math.max(0, (first?.[0] ?? 0) - BEFORE);
  const part = cut(text, from, from + LENGTH).replaceAll(/\s+/g, ' ');
  return `${from > 0 ? '…' : ''}${part}${from + LENGTH < text.length ? '…' : ''}`;
}
