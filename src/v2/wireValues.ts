import * as v from 'valibot';

/** Text that may be missing or null; numbers, which some backends send for codes such as `zip`, become text. */
export const text = v.nullish(v.union([v.string(), v.pipe(v.number(), v.transform(String))]), null);

export const integer = v.nullish(v.pipe(v.number(), v.integer()), null);

export const flag = v.nullish(v.boolean(), null);

const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;

/** An ISO 8601 instant with its offset, as milliseconds since 1970 UTC. */
export const instant = v.pipe(
  v.string(),
  v.regex(ISO_INSTANT),
  v.transform((iso) => Date.parse(iso)),
  v.number(),
);

export const optionalInstant = v.nullish(
  v.union([
    instant,
    v.pipe(
      v.literal(''),
      v.transform(() => null),
    ),
  ]),
  null,
);

/** A field that may be missing and that nothing depends on: one of an odd form is none, and its row is read. */
export const spare = <T extends v.GenericSchema<unknown, unknown>>(schema: T) => v.fallback(schema, null);

export const spareInstant = spare(optionalInstant);

/** Ids are whole and positive, so that one from the data can stand in an address. */
export const id = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

/** A reference to another resource: none when it is missing, null or 0. */
export const reference = v.nullish(
  v.union([
    id,
    v.pipe(
      v.literal(0),
      v.transform(() => null),
    ),
  ]),
  null,
);

/** The names of a schema's fields that are instants, whose numbers are to be shown as times. */
export function instantFields({ entries }: { entries: Record<string, unknown> }): ReadonlySet<string> {
  return new Set(Object.keys(entries).filter((name) => isInstant(entries[name])));
}

function isInstant(schema: unknown): boolean {
  return schema === instant || schema === optionalInstant || schema === spareInstant;
}
