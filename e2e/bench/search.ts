import * as v from 'valibot';
import { searchedFields } from '#src/features/messages/worker/segment/searchedFields.ts';
import { SegmentText, SegmentTexts } from '#src/features/messages/worker/segment/segmentText.ts';
import { Bits } from '#src/lib/bits.ts';
import { haystackOf } from '#src/lib/search/haystack.ts';
import { matchesWords } from '#src/lib/search/matchesWords.ts';
import { searchWords } from '#src/lib/search/searchWords.ts';
import { type Message, messageSchema } from '#src/v2/message.ts';
import type { Bench } from './bench.ts';
import { alternate, timeOf } from './figures/rounds.ts';
import { median } from './figures/statistics.ts';
import { queriesOf } from './office/queries.ts';
import { sizesOf } from './office/sizes.ts';
import { yearOf } from './office/year.ts';
import { rivalName } from './rivals/rivalName.ts';
import { fuseSearch, miniSearch, type Search } from './rivals/searches.ts';

const NOW = Date.parse('2026-11-20T20:00:00Z');

function messagesOf(count: number): Message[] {
  return Array.from(yearOf(count, NOW), ({ rows }) => rows.map((row) => v.parse(messageSchema, row))).flat();
}

/** As the inbox's worker has it. */
function indexed(messages: readonly Message[]): Search {
  const texts = new SegmentTexts();
  for (const message of messages) texts.add(message);
  const segment = texts.done();
  const work = SegmentText.index([segment]);
  while (work.next().done !== true);
  return (typed) => {
    const rows = new Bits(messages.length).inverse();
    segment.keepMatches(rows, searchWords(typed));
    return Array.from(rows.members());
  };
}

function withIncludes(haystacks: readonly string[]): Search {
  return (typed) => {
    const words = searchWords(typed);
    const found: number[] = [];
    for (const [row, haystack] of haystacks.entries()) if (matchesWords(haystack, words)) found.push(row);
    return found;
  };
}

/** The median of what the kinds of questions take; each asks another question each time. */
function timeOfKinds(search: Search, kinds: readonly string[][]): { ms: number } {
  const taken = kinds.map((queries) => {
    let at = 0;
    return timeOf(() => search(queries[(at += 1) % queries.length] ?? ''), 100);
  });
  return { ms: median(taken) };
}

/** Throws unless ours finds what is in the texts, or is the whole of a number; gives how many were found in all. */
function checkHits(ours: Search, messages: readonly Message[], kinds: readonly string[][]): number {
  const searched = messages.map((message) => {
    const fields = searchedFields(message);
    const whole = fields.filter(({ isWhole }) => isWhole).map(({ text }) => text);
    return { haystack: haystackOf(spokenIn(message)), whole: new Set(whole) };
  });
  let hits = 0;
  for (const query of kinds.flat()) {
    const words = searchWords(query);
    const wanted = searched.flatMap(({ haystack, whole }, row) =>
      words.every((word) => word.some((text) => haystack.includes(text) || whole.has(text))) ? [row] : [],
    );
    const mine = ours(query);
    if (String(mine) !== String(wanted))
      throw new Error(`“${query}”: ours finds ${mine.length} messages, includes finds ${wanted.length}`);
    hits += wanted.length;
  }
  return hits;
}

/** What may be found by a part of it. */
function spokenIn(message: Message): string[] {
  return searchedFields(message).flatMap(({ text, isWhole }) => (isWhole ? [] : [text]));
}

export const searchBench: Bench = {
  name: 'search',
  title: 'The search itself',
  method:
    'In one process, without a page: the median of six kinds of question (a name, a part of a word, the end of a number, a number with its marks, two ' +
    'words, something that is nowhere), twelve of each in turn. What ours finds is checked to be exactly what `includes` finds in every message’s folded texts, and the whole ids that it looks for besides. ' +
    'Fuse.js looks for the text anywhere without tolerance for errors; MiniSearch for words by their beginnings, all of them.',
  bound:
    'The dictionary of distinct words has to be read once from end to end; it grows with the words that are new, names and numbers, and not with all that was said.',
  profile:
    'nearly all of a question is the walk through the dictionary: what it finds is kept and compared as sets of bits, 32 messages at a time. Half of the time for the index is folding the texts and taking telephone numbers out of ' +
    'them, which MiniSearch is spared here: it gets them joined and ready. The other half is reading the characters of each word and looking it up. It runs in the worker, in slices, while nothing is being read.',
  async *run({ rounds, quick }) {
    const sizes = sizesOf(quick);
    const [fuseName, miniName] = [rivalName('fuse.js'), rivalName('minisearch')];
    for (const count of sizes) {
      const messages = messagesOf(count);
      const texts = messages.map(spokenIn);
      const joined = texts.map((each) => each.join('\n'));
      const kinds = queriesOf(messages);
      const size = { count, of: 'messages' as const };
      const target = (most: number) => (count === sizes.at(-1) ? { target: { most } } : {});

      const sides = {
        us: indexed(messages),
        includes: withIncludes(texts.map(haystackOf)),
        fuse: fuseSearch(joined),
        mini: miniSearch(joined),
      };
      const hits = checkHits(sides.us, messages, kinds);
      const miniHits = kinds.flat().reduce((sum, query) => sum + sides.mini(query).length, 0);
      yield `${count.toLocaleString('en-US')} messages: ours and \`includes\` find the same ${hits.toLocaleString('en-US')} in all; ${miniName} finds ${miniHits.toLocaleString('en-US')}.`;

      const asked = await alternate(rounds, {
        us: () => timeOfKinds(sides.us, kinds),
        includes: () => timeOfKinds(sides.includes, kinds),
        fuse: () => timeOfKinds(sides.fuse, kinds),
        mini: () => timeOfKinds(sides.mini, kinds),
      });
      const line = { work: 'a question', size, unit: 'ms', ours: asked.us.ms };
      yield { ...line, rival: fuseName, theirs: asked.fuse.ms, ...target(1 / 1000) };
      yield { ...line, rival: 'includes', theirs: asked.includes.ms, ...target(1 / 15) };
      yield { ...line, rival: miniName, theirs: asked.mini.ms };

      const built = await alternate(rounds, {
        us: () => ({ seconds: timeOf(() => indexed(messages), 0) / 1000 }),
        mini: () => ({ seconds: timeOf(() => miniSearch(joined), 0) / 1000 }),
      });
      yield {
        work: 'the index',
        size,
        unit: 's',
        ours: built.us.seconds,
        rival: miniName,
        theirs: built.mini.seconds,
        ...target(1 / 5),
      };
    }
  },
};
