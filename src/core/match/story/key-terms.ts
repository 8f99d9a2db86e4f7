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
  const counts = new Map<string, Count>();
  countForms(counts, title, TITLE_WEIGHT);
  countForms(counts, text, 1);
  const heaviest = findHeaviest(weighTerms(counts));
  const top = heaviest[0]?.weight ?? 1;
  return heaviest.map(({ term, weight }) => [term, Math.round((1000 * weight) / top) / 1000]);
}

/** What a term weighs that stands so often in a text; most stand there a few times. */
const WEIGHTS = Array.from({ length: 32 }, (_, count) => 1 + Math.log(count));

interface Term {
  term: string;
  weight: number;
}

function weighTerms(counts: ReadonlyMap<string, Count>): Term[] {
  const terms: Term[] = [];
  for (const [term, { count, named }] of counts) {
    const nameFactor = named * 2 > count ? NAME_FACTOR : 1;
    const newsFactor = NEWS_WORDS.has(term) ? NEWS_WORD_FACTOR : 1;
    terms.push({ term, weight: (WEIGHTS[count] ?? 1 + Math.log(count)) * nameFactor * newsFactor });
  }
  return terms;
}

/** The terms that are kept, heaviest first. Only those that may be among them are put in order. */
function findHeaviest(terms: readonly Term[]): Term[] {
  const weights = new Float64Array(terms.length);
  for (let i = 0; i < terms.length; i++) weights[i] = terms[i].weight;
  weights.sort();
  const least = weights[weights.length - MAX_TERMS] ?? 0;
  return terms
    .filter(({ weight }) => weight >= least)
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, MAX_TERMS);
}

/** How often a term stands in a text, and how often as a name. */
interface Count {
  count: number;
  named: number;
}

function countForms(counts: Map<string, Count>, tokens: readonly Token[], weight: number): void {
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
