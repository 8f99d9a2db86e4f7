// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import type { CardParts } from '../../src/content/card-door.ts';
import { createMarks } from '../../src/content/create-marks.ts';
import type { Marks, ReadingsInUse } from '../../src/content/marks-door.ts';
import type { Reading } from '../../src/content/readings.ts';
import { handOver } from '../../src/content/script-door.ts';
import { readGivenPage } from '../../src/page/read-page.ts';
import { type FakeHighlight, readPainted, stubHighlights } from './fake-highlights.ts';
import { makeReport } from './reports.ts';

const coverage = { articles: 1, outlets: 1, from: '', to: '' };
const card = { open: vi.fn(), step: vi.fn(), show: vi.fn(() => true), check: vi.fn(), close: vi.fn() };
const ask = vi.fn();
const turnTo = vi.fn();
let isMarked: boolean;
let highlights: Map<string, FakeHighlight>;
let list: Reading[];
let current: number;
let life: AbortController;
let marks: Marks;
let cardParts: CardParts;

const readings: ReadingsInUse = {
  list: () => list,
  getCurrent: () => current,
  turnTo: (at) => {
    current = at;
    turnTo(at);
  },
  replace: (at, before, after) => {
    if (list[at] !== before) return false;
    list = list.with(at, after);
    return true;
  },
};

/** What was read of a part of the document, with one claim. */
function read(id: string, words: string): Reading {
  const page = readGivenPage(document, `https://courier.example/${id}`);
  if (!page) throw new Error('No article');
  return { page, answer: { report: makeReport(page.article.text, [[words, ['same']]]), coverage } };
}

beforeEach(() => {
  vi.clearAllMocks();
  highlights = stubHighlights();
  document.body.innerHTML =
    '<article><p>The council counted 430 homes under water, and the mayor said so.</p></article>';
  list = [read('a', '430')];
  current = 0;
  isMarked = true;
  life = new AbortController();
  ask.mockImplementation(async (name: string) => {
    if (name === 'card.load')
      handOver('secondSourceCard', (parts: CardParts) => {
        cardParts = parts;
        return card;
      });
    return { ok: true, value: null };
  });
  marks = createMarks({
    ...{ window, ask, readings, signal: life.signal },
    isBlind: () => false,
    isMarked: () => isMarked,
  });
});

it('paints what was read, and again only where that has changed or is lost', () => {
  expect(readPainted(highlights)).toEqual({ same: ['430'] });
  highlights.clear();
  marks.paint(true);
  expect(readPainted(highlights)).toEqual({});
  marks.paint(false);
  expect(readPainted(highlights)).toEqual({ same: ['430'] });
  isMarked = false;
  marks.paint(false);
  expect(readPainted(highlights)).toEqual({});
});

it('takes a claim away whose words have changed, and all where it ends', () => {
  const [text] = document.querySelector('p')?.childNodes ?? [];
  (text as Text).data = 'The council counted 431 homes under water, and the mayor said so.';
  marks.check();
  expect(readPainted(highlights)).toEqual({ same: [] });
  marks.paint(false);
  life.abort();
  expect(highlights.size).toBe(0);
});

it('brings the card when it is first needed, and closes it where the page moves on', async () => {
  expect(ask).not.toHaveBeenCalled();
  expect(await marks.answer('page.showClaim', { claim: 0 })).toBeNull();
  await marks.stepClaim(1);
  expect(ask.mock.calls.map(([name]) => name)).toEqual(['card.load']);
  expect(card.step).toHaveBeenCalledWith(1);
  marks.paint(false);
  expect(card.check).toHaveBeenCalled();
  marks.move();
  expect(card.close).toHaveBeenCalledTimes(1);
});

it('shows a claim of the article before the reader at its place among all, and turns to the article of a card', async () => {
  list = [list[0] as Reading, read('b', '430')];
  marks.paint(false);
  current = 1;
  await marks.answer('page.showClaim', { claim: 0 });
  expect(card.show).toHaveBeenCalledWith(1);
  expect(cardParts.getCrossReferences()).toHaveLength(2);
  expect(cardParts.findReport(1)).toBe(list[1]?.answer.report);
  cardParts.openSummary(0);
  expect(turnTo).toHaveBeenCalledWith(0);
  expect(ask.mock.lastCall).toEqual(['popup.open', { claim: 0 }]);
});

it('hides a link once it is remembered, and shows it again', async () => {
  const [match] = list[0]?.answer.report.claims[0]?.matches ?? [];
  const place = { claim: 0, article: match?.article.id ?? '', start: match?.claim.start ?? 0 };
  expect(await marks.answer('page.hideLink', { ...place, isHidden: true })).toBeNull();
  expect(ask.mock.lastCall).toMatchObject(['link.hide', { isHidden: true, link: { claim: '430' } }]);
  expect(readPainted(highlights)).toEqual({});
  expect(list[0]?.answer.report.claims[0]).toMatchObject({ matches: [], hidden: [match] });
  expect(turnTo).toHaveBeenCalledWith(0);
  expect(await marks.answer('page.hideLink', { ...place, isHidden: false })).toBeNull();
  expect(readPainted(highlights)).toEqual({ same: ['430'] });
});

it('hides nothing that could not be remembered, and nothing that is not there', async () => {
  const [match] = list[0]?.answer.report.claims[0]?.matches ?? [];
  const place = { claim: 0, article: match?.article.id ?? '', start: match?.claim.start ?? 0, isHidden: true };
  ask.mockResolvedValue({ ok: false, error: { code: 'unreachable', detail: '' } });
  await expect(marks.answer('page.hideLink', place)).rejects.toMatchObject({ code: 'gone' });
  await expect(marks.answer('page.hideLink', { ...place, claim: 7 })).rejects.toMatchObject({ code: 'gone' });
  expect(readPainted(highlights)).toEqual({ same: ['430'] });
});
