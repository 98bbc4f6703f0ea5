/** Joins the rows of a CSV file as RFC 4180 has it: CRLF after each row, quotes around what needs them. */
export function csvText(rows: Iterable<readonly CsvCell[]>): string {
  let text = '';
  for (const row of rows) text += `${row.map(csvCell).join(',')}\r\n`;
  return text;
}

export type CsvCell = string | number | boolean | null | undefined;

/** Before the first row: without it, Excel reads UTF-8 as the local code page. */
export const byteOrderMark = '\uFEFF';

function csvCell(value: CsvCell): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'string' ? neutralised(value) : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A spreadsheet runs what looks like a formula; behind an apostrophe it is text (OWASP, "CSV Injection"). Also where spaces
 * or invisible characters come first, for some programs skip them, and in the full-width forms that Excel reads as the plain ones.
 */
function neutralised(text: string): string {
  return /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
}
