import { invariant } from '#src/lib/invariant.ts';

/** A stretch of time, `from` up to but not including `until` (ms since 1970 UTC), in which a zone keeps one offset (ms). */
export interface OffsetSpan {
  from: number;
  until: number;
  offset: number;
}

// Intl costs a microsecond a question, so each chunk of time is asked about once, and only when it is needed.
const CHUNK = 384 * 86_400_000;
// Shorter than any zone has kept an offset since 1970: northern Brazil had seven days of summer time in 2000.
const STEP = CHUNK / 64;

/** A zone's offsets from UTC, found out from Intl chunk by chunk and kept. */
export class ZoneOffsets {
  readonly #format: Intl.DateTimeFormat;
  readonly #chunks = new Map<number, OffsetSpan[]>();
  #last: OffsetSpan = { from: 0, until: 0, offset: 0 };

  /** Throws a RangeError for a zone that Intl does not know. */
  constructor(timeZone: string) {
    this.#format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  }

  /** The span that an instant lies in, as far as it is known: it may go on, with the same offset, beyond its ends. */
  spanAt(instant: number): OffsetSpan {
    if (instant >= this.#last.from && instant < this.#last.until) return this.#last;
    const chunk = Math.floor(instant / CHUNK);
    let spans = this.#chunks.get(chunk);
    if (!spans) this.#chunks.set(chunk, (spans = this.#explore(chunk * CHUNK)));
    this.#last = spans.find((span) => instant < span.until) ?? this.#last;
    return this.#last;
  }

  #explore(chunkStart: number): OffsetSpan[] {
    const spans: OffsetSpan[] = [];
    let span = { from: chunkStart, until: chunkStart + CHUNK, offset: this.#ask(chunkStart) };
    for (let known = chunkStart; known < chunkStart + CHUNK;) {
      const next = known + STEP;
      if (this.#ask(next) === span.offset) {
        known = next;
      } else {
        const change = this.#changeBetween(known, next, span.offset);
        spans.push({ ...span, until: change });
        span = { from: change, until: chunkStart + CHUNK, offset: this.#ask(change) };
        known = change;
      }
    }
    spans.push(span);
    return spans;
  }

  /** The first whole second after `before` at which the offset is another. */
  #changeBetween(before: number, after: number, offset: number): number {
    let low = Math.floor(before / 1000);
    let high = Math.ceil(after / 1000);
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (this.#ask(middle * 1000) === offset) low = middle;
      else high = middle;
    }
    return high * 1000;
  }

  #ask(instant: number): number {
    const printed = this.#format.format(instant);
    const match = /GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(printed);
    invariant(match, `Intl prints an offset as GMT-05:00, or as GMT alone, not as ${printed}`);
    const [, sign, hours = 0, minutes = 0, seconds = 0] = match;
    const offset = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
    return (sign === '-' ? -offset : offset) * 1000;
  }
}
