import { expect, test } from 'vitest';
import type { FigureRecord } from '../../../../src/core/index.ts';
import { listCandidates, readFacts } from '../../../../src/core/match/figures/compare-articles.ts';
import { judgeCandidates } from '../../../../src/core/match/figures/judge-candidates.ts';
import { createNumbering } from '../../../../src/core/match/figures/prepare.ts';
import { makeFigure } from './prepared.ts';

function score(ours: Partial<FigureRecord>[], theirs: Partial<FigureRecord>[]): number[] {
  const numbering = createNumbering();
  const [here, there] = [ours, theirs].map((figures) => readFacts(figures.map(makeFigure), numbering));
  return judgeCandidates(listCandidates(here, there, numbering)).map((pair) => pair.score);
}

const KILLED = { low: 43, head: 'person', events: ['killed'], near: ['flood', 'kill', 'person', 'valley'] };

test('what is said alike scores higher than what is not', () => {
  const [alike] = score([KILLED], [KILLED]);
  const [other] = score([KILLED], [{ low: 43, head: 'ticket', near: ['ticket', 'sell'] }]);
  expect(alike).toBeGreaterThan(0.8);
  expect(other).toBeLessThan(0.5);
});

test('a rival takes from a pair', () => {
  const [alone] = score([KILLED], [KILLED]);
  const [shared] = score([KILLED], [KILLED, { ...KILLED, near: ['flood', 'kill', 'person', 'coast'] }]);
  expect(shared).toBeLessThan(alone);
});

test('a rough fit gives way to an exact one', () => {
  const about = { ...KILLED, low: 44, qualifier: 'about' as const };
  const [alone] = score([KILLED], [about]);
  const scores = score([KILLED], [about, KILLED]);
  expect(scores[0]).toBeLessThan(alone / 2);
  expect(scores[1]).toBeGreaterThan(scores[0]);
});
