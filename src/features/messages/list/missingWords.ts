const MOST_NAMED = 3;

/** What is missing of some days, by the labels of its parts: "March 2026 could not be loaded", or how many parts, and which. */
export function missingWords(labels: readonly string[]): { title: string; which: string | null } {
  const [first] = labels;
  if (labels.length === 1) return { title: `${first} could not be loaded`, which: null };
  const named = labels.slice(0, MOST_NAMED);
  const further = labels.length - named.length;
  return {
    title: `${labels.length} parts of these days could not be loaded`,
    which: (further === 0 ? named : [...named, `${further} more`]).join(' · '),
  };
}
