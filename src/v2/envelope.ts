import * as v from 'valibot';

/** A list's good rows, and how many rows were set aside because they could not be read. */
export interface Rows<T> {
  rows: T[];
  setAside: number;
}

const listSchema = v.looseObject({ data: v.array(v.unknown()) });
const oneSchema = v.looseObject({ data: v.unknown() });

/**
 * Reads `{ "data": [ … ] }`. One row that has not the resource's shape is set aside and counted; a body of another
 * shape, or a list in which no row can be read, throws a ValiError: it must never pass for an empty list.
 */
export function parseRows<T extends v.GenericSchema>(schema: T, body: unknown): Rows<v.InferOutput<T>> {
  const { data } = v.parse(listSchema, body);
  const rows: v.InferOutput<T>[] = [];
  let firstIssue: v.BaseIssue<unknown> | undefined;
  for (const row of data) {
    const parsed = v.safeParse(schema, row, { abortEarly: true });
    if (parsed.success) rows.push(parsed.output);
    else firstIssue ??= parsed.issues[0];
  }
  if (firstIssue && rows.length === 0) throw new v.ValiError([firstIssue]);
  return { rows, setAside: data.length - rows.length };
}

/** As `parseRows`, for a resource whose list may also be a single row under `data`, as the API's own example of To Dos is. */
export function parseRowOrRows<T extends v.GenericSchema>(schema: T, body: unknown): Rows<v.InferOutput<T>> {
  const { data } = v.parse(oneSchema, body);
  return parseRows(schema, { data: Array.isArray(data) ? data : [data] });
}

/** Reads `{ "data": { … } }`; throws a ValiError when it has not the resource's shape. */
export function parseOne<T extends v.GenericSchema>(schema: T, body: unknown): v.InferOutput<T> {
  return v.parse(schema, v.parse(oneSchema, body).data);
}
