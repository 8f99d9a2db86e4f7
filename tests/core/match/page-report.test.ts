import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze, crossReference } from '../../../src/core/index.ts';
import { listLinks, reportTwice, type StoryName } from './two-reports.ts';

type Row = [name: string, story: StoryName, ours: string, theirs: string, links: string[]];

describe('figures that are one quantity', () => {
  test.each<Row>([
    [
      'one number, noun and verb',
      'flood',
      'The flood killed 43 people.',
      'The death toll from the flood reached 43.',
      ['43 → 43: same'],
    ],
    [
      'another word for those counted',
      'war',
      'Ostria sent 2,300 soldiers to Kelm.',
      'Some 2,300 Ostrian troops were sent to Kelm.',
      ['2,300 → Some 2,300: same'],
    ],
    [
      'rounded and exact',
      'flood',
      'Repairs in Tilford will cost $13,625,777.',
      'Repairs in Tilford will cost $13.6 million.',
      ['$13,625,777 → $13.6 million: same'],
    ],
    [
      'about and within',
      'flood',
      'About 300 homes in Tilford were flooded.',
      'Water flooded 312 homes in Tilford.',
      ['About 300 → 312: same'],
    ],
    [
      'inside a range',
      'flood',
      'Between 80 and 100 homes in Tilford were flooded.',
      'Water flooded 94 homes in Tilford.',
      ['Between 80 and 100 → 94: same'],
    ],
    [
      'other units',
      'flood',
      'Water covered a road of 16 kilometres in Tilford.',
      'Water covered a road of 10 miles in Tilford.',
      ['16 kilometres → 10 miles: same'],
    ],
    [
      'days and hours',
      'flood',
      'Residents of Tilford had three days to leave their homes.',
      'Residents of Tilford had 72 hours to leave their homes.',
      ['three days → 72 hours: same'],
    ],
    [
      'degrees of two scales',
      'flood',
      'The temperature reached 40 degrees Celsius in Tilford.',
      'Tilford recorded 104 degrees Fahrenheit.',
      ['40 degrees Celsius → 104 degrees Fahrenheit: same'],
    ],
    [
      'jobs cut and workers laid off',
      'jobs',
      'Arvex will cut 1,500 jobs at its plants.',
      'Arvex is laying off 1,500 workers at its plants.',
      ['1,500 → 1,500: same'],
    ],
    [
      'votes and turnout',
      'war',
      'Marta Oster won 52.3 percent of the vote. Turnout was 61 percent.',
      'With 52.3% of votes, Ms. Oster won. Turnout reached 61%.',
      ['52.3 percent → 52.3%: same', '61 percent → 61%: same'],
    ],
    [
      'a toll that grew threefold',
      'war',
      'The blast in Kelm killed 43 people.',
      'The death toll from the blast in Kelm rose to 126.',
      ['43 → 126: differs'],
    ],
    [
      'a later toll',
      'flood',
      'The flood in Tilford injured 15 people.',
      'The flood in Tilford injured 16 people.',
      ['15 → 16: differs'],
    ],
    [
      'killed and casualties',
      'war',
      'The shelling of Kelm killed 300 Ostrian soldiers.',
      'The shelling of Kelm caused 300 Ostrian casualties.',
      ['300 → 300: different-measure'],
    ],
  ])('%s', (_name, story, ours, theirs, links) => {
    expect(listLinks(story, ours, theirs)).toEqual(links);
  });
});

describe('figures that are not', () => {
  test.each<[name: string, story: StoryName, ours: string, theirs: string]>([
    ['killed and wounded', 'flood', 'The flood killed 12 people.', 'The flood injured 15 people.'],
    ['women and soldiers', 'war', 'Two women were killed in Kelm.', 'Two soldiers were killed in Kelm.'],
    ['ages of two people', 'flood', 'Ada Quillon, 41, was found in Tilford.', 'Bram Oster, 41, drove the boat.'],
    [
      'countries that did the same',
      'war',
      'Norway expelled four Ostrian diplomats.',
      'Sweden expelled four Ostrian diplomats.',
    ],
    [
      'an earlier year',
      'flood',
      'The flood killed 12 people in Tilford.',
      'A flood in 1987 killed 14 people in Tilford.',
    ],
    ['known pairs', 'war', 'The two countries met in Kelm.', 'Talks between the two countries failed in Kelm.'],
    [
      'percentages that merely coincide',
      'jobs',
      'Wages of nurses rose 2.6 percent.',
      'Exports of timber fell 2.6 percent.',
    ],
    [
      'last month and this',
      'jobs',
      'Unemployment stood at 7.8 percent in September.',
      'Unemployment stood at 7.1 percent in October.',
    ],
    ['a part and the whole', 'flood', 'The flood killed 48 people.', 'Among the dead of the flood were 10 children.'],
    [
      'two blasts',
      'war',
      'The blast in Kelm killed 43 people.',
      'A blast in the port of Ostria killed 126 people in March.',
    ],
    ['rates of one look', 'jobs', 'Oil rose 2 percent to $70 a barrel.', 'Gold fell 2 percent to $70 an ounce.'],
    [
      'rough words that fit anything',
      'flood',
      'Dozens of shops in Tilford were closed.',
      'The army sent 60 soldiers to Tilford.',
    ],
  ])('%s', (_name, story, ours, theirs) => {
    expect(listLinks(story, ours, theirs).filter((link) => !link.endsWith('different-measure'))).toEqual([]);
  });
});

describe('quotes', () => {
  test.each<Row>([
    [
      'word for word, in other marks',
      'flood',
      '“Nobody in this valley had seen water rise so fast,” said Ada Quillon.',
      '"Nobody in this valley had seen water rise so fast," Ada Quillon told reporters.',
      [
        'Nobody in this valley had seen water rise so fast, → Nobody in this valley had seen water rise so fast,: verbatim',
      ],
    ],
    [
      'cut short',
      'flood',
      'Ada Quillon said the water had “ruined every cellar in the old town”.',
      '“The water has ruined every cellar in the old town and there is no insurance,” said Ada Quillon.',
      [
        'ruined every cellar in the old town → The water has ruined every cellar in the old town and there is no insurance,: excerpt',
      ],
    ],
    [
      'a word changed',
      'flood',
      '“We will rebuild the bridge before the winter comes,” said Ada Quillon.',
      '“We will rebuild this bridge before winter comes,” said Ada Quillon.',
      [
        'We will rebuild the bridge before the winter comes, → We will rebuild this bridge before winter comes,: altered',
      ],
    ],
    [
      'must not: a stock phrase of two speakers',
      'flood',
      '“Our thoughts are with the families,” said Ada Quillon.',
      '“Our thoughts are elsewhere now and we must work,” said Bram Oster.',
      [],
    ],
    [
      'must not: other sentences of one speaker',
      'flood',
      '“The bridge was closed at midnight,” said Ada Quillon.',
      '“Boats will come from the coast,” said Ada Quillon.',
      [],
    ],
  ])('%s', (_name, story, ours, theirs, links) => {
    expect(listLinks(story, ours, theirs)).toEqual(links);
  });
});

describe('which articles count', () => {
  const text = 'The flood killed 43 people.';

  test('the same story by another outlet is, the page itself and its own outlet are not', () => {
    const { page, other } = reportTwice('flood', text, text);
    const sister = { ...other, id: 'sister', outlet: 'The Harbour Gazette', url: 'https://gazette.example/other' };
    const report = crossReference(page, [other, page, sister]);
    expect(report.storyArticles.map(({ id }) => id)).toEqual(['courier']);
    expect(report.ownArticles.map(({ id }) => id)).toEqual(['gazette', 'sister']);
    expect(report.claims.flatMap(({ matches }) => matches.map(({ article }) => article.id))).not.toContain('sister');
  });

  test('a number of another story is not linked', () => {
    const { page } = reportTwice('flood', text, text);
    const { other } = reportTwice('jobs', text, 'Employers in Norland hired 43 people.');
    const report = crossReference(page, [other]);
    expect(report.storyArticles).toEqual([]);
    expect(report.claims.every(({ matches }) => matches.length === 0)).toBe(true);
  });

  test('a long quote of one speaker is linked across stories', () => {
    const words = 'we shall not rest until every one of the missing has been found and brought home';
    const { page } = reportTwice('flood', `“${words},” said Ada Quillon.`, text);
    const { other } = reportTwice('jobs', text, `“${words},” Ada Quillon said in May.`);
    const links = crossReference(page, [other]).claims.flatMap(({ matches }) => matches.map(({ verdict }) => verdict));
    expect(links).toEqual(['verbatim']);
  });
});

test('every claim of the page is there, in its order, whatever the texts hold', () => {
  const text = fc
    .array(
      fc.oneof(
        fc.string(),
        fc.constantFrom('12 people died. ', '“No,” said Ada Marsh. ', '\n', '$4.5bn ', '7.9 percent '),
      ),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (ours, theirs) => {
      const make = (id: string, content: string) =>
        analyze({ id, outlet: id, url: '', published: '', title: 'Flood', text: content });
      const [page, other] = [make('a', ours), make('b', theirs)];
      const report = crossReference(page, [other, page]);
      expect(report.claims.map(({ claim }) => claim)).toEqual(page.claims);
      for (const { matches } of report.claims)
        for (const { article, score } of matches) {
          expect(article.id).not.toBe('a');
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
        }
    }),
    { numRuns: 60, seed: 7 },
  );
});

test('both sides see the same figures as one', () => {
  const { page, other } = reportTwice(
    'flood',
    'The flood killed 43 people and injured 15.',
    'The flood killed 43 people and injured 16.',
  );
  const verdicts = (a: typeof page, b: typeof page) =>
    crossReference(a, [b]).claims.flatMap(({ matches }) => matches.map(({ verdict }) => verdict));
  expect(verdicts(page, other)).toEqual(verdicts(other, page));
});

test('a page of nothing but numbers holds nobody up', () => {
  const text = Array.from({ length: 1500 }, (_, at) => `The flood killed ${at} people in ward ${at}.`).join(' ');
  const { page, other } = reportTwice('flood', text, text);
  const start = performance.now();
  expect(crossReference(page, [other]).claims).toHaveLength(page.claims.length);
  expect(performance.now() - start).toBeLessThan(5000);
});
