// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import type { ReadingsInUse } from '../../src/content/marks-door.ts';
import { PaintedPage } from '../../src/content/painted-page.ts';
import type { Reading } from '../../src/content/readings.ts';
import { readGivenPage } from '../../src/page/read-page.ts';
import { type FakeHighlight, readPainted, stubHighlights } from './fake-highlights.ts';
import { makeReport } from './reports.ts';

const ask = vi.fn();
const painted = vi.fn();
let highlights: Map<string, FakeHighlight>;
let list: Reading[];
let current: number;
let page: PaintedPage;

const readings: ReadingsInUse = {
  list: () => list,
  getCurrent: () => current,
  turnTo: (at) => {
    current = at;
  },
  replace: (at, before, after) => {
    if (list[at] !== before) return false;
    list = list.with(at, after);
    return true;
  },
};

function read(words: string): Reading {
  const part = readGivenPage(document, 'https://courier.example/flood');
  if (!part) throw new Error('No article');
  const coverage = { articles: 1, outlets: 1, from: '', to: '' };
  return { page: part, answer: { report: makeReport(part.article.text, [[words, ['same']]]), coverage } };
}

beforeEach(() => {
  vi.clearAllMocks();
  highlights = stubHighlights();
  document.body.innerHTML =
    '<article><p>The council counted 430 homes and 12 farms, and the mayor said so.</p></article>';
  list = [read('430'), read('12')];
  current = 0;
  ask.mockResolvedValue({ ok: true, value: null });
  page = new PaintedPage({ window, ask, readings, isMarked: () => true, painted });
  page.paint();
});

it('has the claims of all articles in one list', () => {
  expect(painted).toHaveBeenCalledTimes(1);
  expect(page.getCrossReferences().map(({ claim }) => claim.words)).toEqual(['430', '12']);
  expect([0, 1].map((index) => page.findReport(index))).toEqual(list.map(({ answer }) => answer.report));
});

it('tells claims by their places in the article before the reader', () => {
  expect(page.getIndex(0)).toBe(0);
  expect(page.listInside().map(({ index, start }) => [index, start])).toEqual([[0, 20]]);
  expect(page.turnTo(1)).toBe(0);
  expect(current).toBe(1);
  expect(page.getIndex(0)).toBe(1);
  expect(page.listInside().map(({ index }) => index)).toEqual([0]);
  expect(page.turnTo(0)).toBe(0);
  expect(current).toBe(0);
});

it('hides a link of the article before the reader', async () => {
  current = 1;
  const [match] = list[1]?.answer.report.claims[0]?.matches ?? [];
  const place = { claim: 0, article: match?.article.id ?? '', start: match?.claim.start ?? 0, isHidden: true };
  expect(await page.hideLink(place)).toBe(true);
  expect(ask).toHaveBeenCalledWith('link.hide', expect.objectContaining({ isHidden: true }));
  expect(readPainted(highlights)).toEqual({ same: ['430'] });
  expect(await page.hideLink({ ...place, claim: 7 })).toBe(false);
});

it('leaves what was read anew while a link was being remembered', async () => {
  const [match] = list[0]?.answer.report.claims[0]?.matches ?? [];
  const place = { claim: 0, article: match?.article.id ?? '', start: match?.claim.start ?? 0, isHidden: true };
  const hiding = page.hideLink(place);
  list = [read('430')];
  expect(await hiding).toBe(true);
  expect(list[0]?.answer.report.claims[0]?.matches).toHaveLength(1);
});
