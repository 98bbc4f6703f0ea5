import * as v from 'valibot';

/** What the builder tells the new To Do's page: the first send as we worked it out, and as the service answered. */
const createdSchema = v.object({
  created: v.object({
    id: v.number(),
    expected: v.nullable(v.number()),
    answered: v.nullable(v.number()),
  }),
});

export type Created = v.InferOutput<typeof createdSchema>;

/** Reads the state of a location; null when the page was not come to from the builder, or shows another To Do. */
export function readCreated(state: unknown, id: string): Created['created'] | null {
  const read = v.safeParse(createdSchema, state);
  return read.success && String(read.output.created.id) === id ? read.output.created : null;
}
