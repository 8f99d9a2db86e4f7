import type { FigureRecord } from '../../../../src/core/index.ts';
import {
  createNumbering,
  type Numbering,
  type PreparedFigure,
  prepareFigure,
} from '../../../../src/core/match/figures/prepare.ts';

/** A figure record with what a case names; everything else says nothing. */
export function makeFigure(given: Partial<FigureRecord> = {}): FigureRecord {
  const value = given.low ?? given.high ?? 1;
  return {
    kind: 'figure',
    start: 0,
    end: 1,
    low: value,
    high: value,
    qualifier: 'exact',
    unit: 'count',
    measure: '',
    words: String(value),
    phrase: '',
    context: [],
    near: [],
    head: '',
    events: [],
    facets: [],
    ...given,
  };
}

export function prepare(given: Partial<FigureRecord> = {}, numbering: Numbering = createNumbering()): PreparedFigure {
  const prepared = prepareFigure(makeFigure(given), numbering);
  if (!prepared) throw new Error('the figure has no value');
  return prepared;
}
