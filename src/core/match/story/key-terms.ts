import type { Token } from '../../text/token.ts';
import { findContentForm } from '../describe/content-form.ts';
import { NEWS_WORDS } from '../lexicon/common-words.ts';

/** Enough to tell stories apart, little enough to compare fast. Guess, checked on labelled stories. */
const MAX_TERMS = 60;
/** A word of the headline says more about the story than one of the text. Guess. */
const TITLE_WEIGHT = 3;
/** Names tie a report to its story better than other words do. Guess. */
const NAME_FACTOR = 1.5;
/** What a word that one report in ten has still counts. Guess. */
const NEWS_WORD_FACTOR = 0.3;

/**
 * The words that say which story an article belongs to, heaviest first, each with its weight within the article (0 to
 * 1). How rare they are in a corpus is not in the weight: it is known only where a corpus is.
 */
export function findKeyTerms(title: readonly Token[], text: readonly Token[]): [term: string, weight: number][] {
  const counts = new Map<string, { count: number; named: number }>();
  countForms(counts, title, TITLE_WEIGHT);
  countForms(counts, text, 1);
  const terms = [...counts].map(([term, { count, named }]): [string, number] => {
    const nameFactor = named * 2 > count ? NAME_FACTOR : 1;
    return [term, (1 + Math.log(count)) * nameFactor * (NEWS_WORDS.has(term) ? NEWS_WORD_FACTOR : 1)];
  });
  const heaviest = findHeaviest(terms);
  const top = heaviest[0]?.[1] ?? 1;
  return heaviest.map(([term, weight]) => [term, Math.round((1000 * weight) / top) / 1000]);
}

/** The terms that are kept, heaviest first. Only those that may be among them are put in order. */
function findHeaviest(terms: readonly [term: string, weight: number][]): [term: string, weight: number][] {
  const weights = new Float64Array(terms.length);
  for (let i = 0; i < terms.length; i++) weights[i] = terms[i][1];
  weights.sort();
  const least = weights[weights.length - MAX_TERMS] ?? 0;
  return terms
    .filter(([, weight]) => weight >= least)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MAX_TERMS);
}

function countForms(
  counts: Map<string, { count: number; named: number }>,
  tokens: readonly Token[],
  weight: number,
): void {
  for (const token of tokens) {
    const form = findContentForm(token);
    if (!form) continue;
    let entry = counts.get(form);
    if (!entry) {
      entry = { count: 0, named: 0 };
      counts.set(form, entry);
    }
    entry.count += weight;
    if (token.isCapitalised) entry.named += weight;
  }
}
