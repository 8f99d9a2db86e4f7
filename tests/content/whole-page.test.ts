// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { joinReadings } from '../../src/content/whole-page.ts';
import { makeReading } from './reports.ts';

it('joins the claims of several articles at their places in one text', () => {
  const whole = joinReadings([makeReading('430'), makeReading('1,200')]);
  expect(whole.report.claims.map(({ claim }) => whole.map.text.slice(claim.start, claim.end))).toEqual([
    '430',
    '1,200',
  ]);
  expect(whole.starts).toEqual([0, 1]);
  for (const { claim } of whole.report.claims) expect(whole.map.findPlaces(claim.start, claim.end)).not.toBeNull();
});

it('takes links along that were put aside', () => {
  const [first, second] = [makeReading('430'), makeReading('1,200')];
  const [claim] = second.answer.report.claims;
  second.answer.report.claims = [{ claim: claim!.claim, matches: [], hidden: claim!.matches }];
  expect(joinReadings([first, second]).report.claims[1]).toMatchObject({ matches: [], hidden: claim!.matches });
});

it('leaves a single article as it is', () => {
  const reading = makeReading('430');
  expect(joinReadings([reading]).map.text).toBe(reading.page.map.text);
  expect(joinReadings([reading]).report.claims).toEqual(reading.answer.report.claims);
  expect(joinReadings([]).report.claims).toEqual([]);
});
