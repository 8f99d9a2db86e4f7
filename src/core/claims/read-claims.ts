import type { TextModel } from '../text/model.ts';
import { readReporting } from './attribution/read-reporting.ts';
import type { Quote } from './claim.ts';
import { readFigures } from './figures/read-figures.ts';
import type { FigureReading } from './figures/reading.ts';

/** All claims of a text by their place; a figure inside a quote comes after the quote. Linear, never throws. */
export function readClaims(model: TextModel): (FigureReading | Quote)[] {
  const { quotes, findSource } = readReporting(model);
  const figures = readFigures(model);
  for (const figure of figures) {
    const source = findSource(figure);
    if (source) figure.source = source;
  }
  return [...quotes, ...figures].sort((a, b) => a.start - b.start || b.end - a.end);
}
