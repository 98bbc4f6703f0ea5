import { cut } from '#src/lib/cut.ts';

/** The beginning of a text for a row of the list, its lines and spaces drawn together; null where it says nothing. */
export function preview(text: string | null): string | null {
  return (
    cut(text ?? '', 0, 400)
      .replaceAll(/\s+/g, ' ')
      .trim() || null
  );
}
