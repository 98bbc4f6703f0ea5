import type { Line } from './line.ts';
import { cells, columns } from './words.ts';

/** Rows of text in columns of one width. */
export function textTable(lines: readonly Line[]): string {
  const rows = [[...columns], ...lines.map(cells)];
  const widths = columns.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export function markdownTable(lines: readonly Line[]): string {
  const rows = lines.map(cells).map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  return [[...columns], columns.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
