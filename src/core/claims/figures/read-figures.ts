import type { TextModel } from '../../text/model.ts';
import { markAge } from './ages.ts';
import type { Draft } from './draft.ts';
import { joinParts } from './join-parts.ts';
import { Line } from './line.ts';
import { findMeasure } from './measure/measure.ts';
import type { Measure, Previous } from './measure/measured.ts';
import { findAspect, isPart } from './measure/scope.ts';
import { qualify } from './qualifiers.ts';
import { joinRanges } from './ranges.ts';
import { findRate } from './rates.ts';
import type { FigureReading } from './reading.ts';
import { isRefused } from './refuse/is-refused.ts';
import { scanLine } from './scan.ts';
import { applySign } from './signs.ts';

/**
 * All figures of a text, in order, without overlap. Never throws; linear in the length of any text. What cannot be read
 * for sure is left out.
 *
 * @example readFigures(createTextModel('At least 12 people were killed.'))[0].low // 12
 */
export function readFigures(model: TextModel): FigureReading[] {
  const readings: FigureReading[] = [];
  for (const sentence of model.sentences) {
    const line = new Line(model, sentence);
    let previous: Previous | undefined;
    for (const draft of readDrafts(line)) {
      const measure = findMeasure(line, draft, previous);
      readings.push(finish(line, draft, measure));
      previous = { draft, measure };
    }
  }
  return readings;
}

function readDrafts(line: Line): Draft[] {
  const drafts = joinRanges(line, joinParts(line, scanLine(line)));
  for (const [i, draft] of drafts.entries()) {
    applySign(line, draft);
    markAge(line, draft, drafts[i - 1]);
    qualify(line, draft, drafts[i + 1]);
  }
  return drafts.filter((draft) => !isRefused(line, draft));
}

function finish(line: Line, draft: Draft, measure: Measure): FigureReading {
  const rate = draft.unit === 'count' && measure.to !== null ? findRate(line, measure.to) : null;
  const per = draft.per ?? rate?.per;
  const [first, last] = [line.at(draft.from), line.at(draft.to - 1)];
  const reading: FigureReading = {
    kind: 'figure',
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    low: draft.low,
    high: draft.high,
    qualifier: draft.qualifier,
    unit: draft.unit,
    measure: measure.words,
    head: measure.head,
    modifiers: measure.modifiers,
    events: measure.events,
    aspect: findAspect(line, draft),
    isPart: isPart(line, draft),
  };
  if (per) reading.per = per;
  return reading;
}
