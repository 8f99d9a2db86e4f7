import { NEWS_WORDS } from './common-words.ts';
import { findContentForm, listWords } from './words.ts';

/** Enough to tell stories apart, little enough to compare fast. Guess, checked on labelled stories. */
const MAX_TERMS = 60;
/** A word of the headline says more about the story than one of the text. Guess. */
const TITLE_WEIGHT = 3;
/** Names tie a report to its story better than other words do. Guess. */
const NAME_FACTOR = 1.5;

/**
 * The words that say which story a text belongs to, heaviest first, each with its weight within the article (0 to 1).
 * Rarity is not in the weight: it is known only where a corpus is.
 */
export function findKeyTerms(title: string, text: string): [term: string, weight: number][] {
  const counts = new Map<string, { count: number; names: number }>();
  for (const [source, weight] of [
    [title, TITLE_WEIGHT],
    [text, 1],
  ] as const)
    for (const word of listWords(source)) {
      const form = findContentForm(word);
      if (!form) continue;
      const entry = counts.get(form) ?? { count: 0, names: 0 };
      entry.count += weight;
      if (/^\p{Lu}/u.test(word.raw)) entry.names += weight;
      counts.set(form, entry);
    }
  const terms = [...counts].map(([term, { count, names }]): [string, number] => {
    const named = names * 2 > count ? NAME_FACTOR : 1;
    return [term, (1 + Math.log(count)) * named * (NEWS_WORDS.has(term) ? 0.3 : 1)];
  });
  terms.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const top = terms[0]?.[1] ?? 1;
  return terms.slice(0, MAX_TERMS).map(([term, weight]) => [term, Math.round((1000 * weight) / top) / 1000]);
}
