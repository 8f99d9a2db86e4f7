import { Line } from '../../../../src/core/claims/figures/line.ts';
import { readFigures } from '../../../../src/core/claims/figures/read-figures.ts';
import { createTextModel, findTokenIndex } from '../../../../src/core/text/model.ts';

export const read = (text: string) => readFigures(createTextModel(text));

/** "words = low..high qualifier unit/per" of each figure; equal bounds are written once, an open one is empty. */
export const show = (text: string) =>
  read(text).map((f) => {
    const bounds = f.low === f.high ? `${f.low}` : `${f.low ?? ''}..${f.high ?? ''}`;
    return `${text.slice(f.start, f.end)} = ${bounds} ${f.qualifier} ${f.unit}${f.per ? `/${f.per}` : ''}`;
  });

/** "words of the measure (head)" of each figure. */
export const showMeasures = (text: string) => read(text).map((f) => `${f.measure} (${f.head})`);

/** Classes of event of each figure, with blanks between. */
export const showEvents = (text: string) => read(text).map((f) => f.events.join(' '));

/** The first sentence of a text as a line, and the index of the token that begins with `word`. */
export function lineAt(text: string, word: string): { line: Line; at: number } {
  const model = createTextModel(text);
  return { line: new Line(model, model.sentences[0]), at: findTokenIndex(model, text.indexOf(word)) };
}
