/** The records of a file by RFC 4180 alone: told apart from the code that writes it. */
export function readCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, cell = '', end] of text
    .replace(/^\uFEFF/, '')
    .matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)) {
    row.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  const [headers = [], ...records] = rows;
  return records.map((cells) => Object.fromEntries(headers.map((header, at) => [header, cells[at] ?? ''])));
}
