// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { describeReading, hasLinks, type Reading, sortByPlace } from '../../src/content/readings.ts';
import type { PageReport } from '../../src/core/index.ts';
import { readGivenPage } from '../../src/page/read-page.ts';
import { makeReport } from './reports.ts';

const coverage = { articles: 1, outlets: 1, from: '', to: '' };

function read(words: string): Reading {
  const document = new DOMParser().parseFromString(
    `<article><p>The council of Velden counted ${words} homes under water, and the mayor said so.</p></article>`,
    'text/html',
  );
  const page = readGivenPage(document, 'https://courier.example/flood');
  if (!page) throw new Error('No article');
  return { page, answer: { report: makeReport(page.article.text, [[words, ['same']]]), coverage } };
}

it('sorts articles as they stand on the page', () => {
  document.body.innerHTML = '<div id="a"></div><div id="b"></div>';
  const [a, b] = ['a', 'b'].map((id) => ({ ...read('430').page, root: document.getElementById(id) as Element }));
  if (a && b) expect(sortByPlace([b, a])).toEqual([a, b]);
});

it('tells of an article without its text', () => {
  expect(describeReading(read('430'))).toMatchObject({ status: 'read', coverage, isCut: false });
  expect(JSON.stringify(describeReading(read('430')))).not.toContain('"text"');
});

it('has links as long as one is found, hidden or not', () => {
  const reading = read('430');
  expect(hasLinks(reading)).toBe(true);
  const [one] = reading.answer.report.claims;
  const withClaims = (claims: PageReport['claims']) =>
    hasLinks({ ...reading, answer: { ...reading.answer, report: { ...reading.answer.report, claims } } });
  expect(withClaims([{ claim: one!.claim, matches: [], hidden: one!.matches }])).toBe(true);
  expect(withClaims([{ claim: one!.claim, matches: [] }])).toBe(false);
});
