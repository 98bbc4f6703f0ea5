import * as v from 'valibot';
import { HttpError } from '#src/proxy/httpError.ts';
import { parseOne } from '#src/v2/envelope.ts';

const listSchema = v.looseObject({ data: v.array(v.unknown()) });
const rowOrRowsSchema = v.looseObject({ data: v.union([v.array(v.unknown()), v.looseObject({})]) });

/**
 * The rows of a list. Throws `upstream_invalid` for another shape, and for a list without one readable row, which must
 * not pass for an empty one; bad rows among good ones stay, for the page to set aside and count.
 */
export function checkRows(schema: v.GenericSchema, body: unknown): unknown[] {
  return checked(schema, v.safeParse(listSchema, body));
}

/** As `checkRows`, where a single row may stand for a list of one. */
export function checkRowOrRows(schema: v.GenericSchema, body: unknown): unknown[] {
  return checked(schema, v.safeParse(rowOrRowsSchema, body));
}

/** Throws `upstream_invalid` when the body is not one of the resource. */
export function checkOne(schema: v.GenericSchema, body: unknown): void {
  try {
    parseOne(schema, body);
  } catch {
    throw misshapen();
  }
}

function checked(
  schema: v.GenericSchema,
  envelope: { success: true; output: { data: unknown } } | { success: false },
): unknown[] {
  if (!envelope.success) throw misshapen();
  const { data } = envelope.output;
  const rows: unknown[] = Array.isArray(data) ? data : [data];
  if (rows.length > 0 && !rows.some((row) => v.is(schema, row))) throw misshapen();
  return rows;
}

function misshapen(): HttpError {
  return new HttpError('upstream_invalid', 'the answer of the service has not the shape of its API');
}
