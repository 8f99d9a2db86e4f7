import { expect, it } from 'vitest';
import { moveLink } from '../../src/content/move-link.ts';
import type { Reading } from '../../src/content/readings.ts';
import { makeFigure, makeMatch } from '../ui/reports.ts';

const claim = makeFigure();
const [first, second] = [makeMatch({}, { id: 'a', outlet: 'A' }), makeMatch({}, { id: 'b', outlet: 'B' })];
const reading = {
  page: { article: { url: 'https://news.example/flood' } },
  answer: { report: { claims: [{ claim, matches: [first, second] }] } },
} as unknown as Reading;
const place = { claim: 0, article: 'a', start: first!.claim.start, isHidden: true };

it('puts a link aside, and back', () => {
  const hidden = moveLink(reading, place);
  expect(hidden?.reading.answer.report.claims[0]).toEqual({ claim, matches: [second], hidden: [first] });
  expect(hidden?.link).toEqual({
    ...{ page: 'https://news.example/flood', claim: claim.words, article: 'a' },
    ...{ words: first!.claim.words, outlet: 'A' },
  });
  const back = hidden && moveLink(hidden.reading, { ...place, isHidden: false });
  expect(back?.reading.answer.report.claims[0]).toEqual({ claim, matches: [second, first], hidden: [] });
  expect(back?.link).toEqual(hidden?.link);
});

it('changes nothing of what it was given', () => {
  const before = JSON.stringify(reading);
  moveLink(reading, place);
  expect(JSON.stringify(reading)).toBe(before);
});

it.each([
  ['no such claim', { claim: 4 }],
  ['no such article', { article: 'z' }],
  ['no such place', { start: 999 }],
  ['nothing that is hidden', { isHidden: false }],
])('gives nothing where there is %s', (_, parts) => expect(moveLink(reading, { ...place, ...parts })).toBeNull());
