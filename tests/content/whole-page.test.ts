// @vitest-environment jsdom
import { expect, it } from 'vitest';
import type { Reading } from '../../src/content/readings.ts';
import { joinReadings } from '../../src/content/whole-page.ts';
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

it('joins the claims of several articles at their places in one text', () => {
  const whole = joinReadings([read('430'), read('1,200')]);
  expect(whole.report.claims.map(({ claim }) => whole.map.text.slice(claim.start, claim.end))).toEqual([
    '430',
    '1,200',
  ]);
  expect(whole.starts).toEqual([0, 1]);
  for (const { claim } of whole.report.claims) expect(whole.map.findPlaces(claim.start, claim.end)).not.toBeNull();
});

it('takes links along that were put aside', () => {
  const [first, second] = [read('430'), read('1,200')];
  const [claim] = second.answer.report.claims;
  second.answer.report.claims = [{ claim: claim!.claim, matches: [], hidden: claim!.matches }];
  expect(joinReadings([first, second]).report.claims[1]).toMatchObject({ matches: [], hidden: claim!.matches });
});

it('leaves a single article as it is', () => {
  const reading = read('430');
  expect(joinReadings([reading]).map.text).toBe(reading.page.map.text);
  expect(joinReadings([reading]).report.claims).toEqual(reading.answer.report.claims);
  expect(joinReadings([]).report.claims).toEqual([]);
});
