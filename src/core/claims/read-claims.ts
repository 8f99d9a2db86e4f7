import type { TextModel } from '../text/model.ts';
import type { Claim } from './claim.ts';
import { readFigures } from './figures/read-figures.ts';
import { toFigure } from './figures/reading.ts';
import { readQuotes } from './quotes/read-quotes.ts';

/** All claims of a text by their place; a figure inside a quote comes after the quote. Linear, never throws. */
export function readClaims(model: TextModel): Claim[] {
  const figures: Claim[] = readFigures(model).map(toFigure);
  return [...readQuotes(model), ...figures].sort((a, b) => a.start - b.start || b.end - a.end);
}
