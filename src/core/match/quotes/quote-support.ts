import { toBaseForm } from '../lexicon/base-form.ts';
import type { PreparedQuote } from './prepare-quote.ts';

/** What the company of two quotes can add: short ones are known by it. Guesses. */
const MAX_SUPPORT = 1.2;
const SHARED_CONTEXT = 0.25;
/** What one reporter puts in their own words beside the quote is quoted by the other. */
const TOLD_AND_QUOTED = 0.5;

/** How much the words around two quotes speak for one occasion. */
export function weighSupport(a: PreparedQuote, b: PreparedQuote): number {
  let shared = 0;
  for (const form of a.context) if (b.context.has(form)) shared += SHARED_CONTEXT;
  const support = shared + weighTold(a, b) + weighTold(b, a);
  return Math.min(MAX_SUPPORT, support);
}

function weighTold({ context, distinct }: PreparedQuote, other: PreparedQuote): number {
  let told = 0;
  for (const form of other.telling) if (!distinct.has(form) && context.has(toBaseForm(form))) told += TOLD_AND_QUOTED;
  return told;
}
