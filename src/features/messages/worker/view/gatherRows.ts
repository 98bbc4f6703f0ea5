import type { Bits } from '#src/lib/bits.ts';
import type { Segment } from '#src/features/messages/worker/segment/segment.ts';
import type { Vocabulary } from '#src/features/messages/worker/vocabulary/vocabulary.ts';

interface Part {
  segment: Segment;
  /** Null for all of them. */
  rows: Uint32Array | null;
}

/** The rows of all segments that passed, behind each other: newest first, for the segments are. Each column is gathered when it is asked for. */
export class GatheredRows {
  readonly size: number;
  readonly #parts: readonly Part[];
  readonly #vocabulary: Vocabulary;

  constructor(segments: readonly Segment[], passing: readonly Bits[], vocabulary: Vocabulary) {
    this.#parts = segments.map((segment, at) => {
      const rows = passing[at];
      return { segment, rows: rows?.isFull() ? null : (rows?.members() ?? new Uint32Array()) };
    });
    this.size = this.#parts.reduce((sum, part) => sum + sizeOf(part), 0);
    this.#vocabulary = vocabulary;
  }

  ids(): Float64Array {
    return this.#gather(new Float64Array(this.size), ({ ids }) => ids);
  }

  /** When each was taken, in milliseconds. */
  times(): Float64Array {
    return this.#gather(new Float64Array(this.size), ({ times }) => times);
  }

  /** Each caller's number in the CallerTable. */
  callers(): Uint32Array {
    return this.#gather(new Uint32Array(this.size), ({ callers }) => callers);
  }

  /** 1 for each emergency. */
  emergencies(): Uint8Array {
    const yes = this.#vocabulary.table('emergency')?.idOf('yes');
    const values = this.#gather(
      new Uint16Array(this.size),
      ({ columns }) => columns.get('emergency')?.ids ?? null,
    );
    return Uint8Array.from(values, (value) => (value === yes ? 1 : 0));
  }

  #gather<Values extends Float64Array | Uint32Array | Uint16Array>(
    gathered: Values,
    valuesOf: (segment: Segment) => Values | null,
  ): Values {
    let first = 0;
    for (const part of this.#parts) {
      const values = valuesOf(part.segment);
      if (values) put(gathered, first, values, part.rows);
      first += sizeOf(part);
    }
    return gathered;
  }
}

function sizeOf({ segment, rows }: Part): number {
  return rows?.length ?? segment.size;
}

type Numbers = Float64Array | Uint32Array | Uint16Array;

function put(gathered: Numbers, first: number, values: Numbers, rows: Uint32Array | null): void {
  if (!rows) gathered.set(values, first);
  else for (let at = 0; at < rows.length; at += 1) gathered[first + at] = values[rows[at] ?? 0] ?? 0;
}
