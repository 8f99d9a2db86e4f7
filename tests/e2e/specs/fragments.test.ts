import { expect, it } from 'vitest';
import { linkToWords } from '../../../src/ui/text-fragment.ts';
import { makeFigure } from '../../ui/reports.ts';
import { waitFor } from '../reader/wait.ts';
import { makePage } from '../server/made-up-page.ts';
import { describeInEachBrowser } from '../session.ts';

const FILLER = Array.from(
  { length: 60 },
  (_, at) => `Sample sentence number ${at + 1000} stands here to make this page long.`,
);

/** Words of a report, the phrase around them, and the paragraph in which they stand. */
const PASSAGES: [name: string, words: string, phrase: string, paragraph: string][] = [
  [
    'a figure',
    'about 340',
    'crews moved about 340 households',
    'Late that night crews moved about 340 households to the hill.',
  ],
  [
    'commas',
    '$1,250,000',
    'a loss of $1,250,000, the board',
    'It put down a loss of $1,250,000, the board said on Monday.',
  ],
  ['dashes', '10-12', 'some 10-12 well-built huts', 'They lost some 10-12 well-built huts – all of them new.'],
  ['percent signs', '4.5%', 'rose by 4.5% to & fro', 'Fares rose by 4.5% to & fro all winter.'],
  ['half of a word', '340', 'a 340-strong crew', 'The town sent a 340-strong crew to the bridge.'],
  [
    'a long quote in curly marks',
    'We had counted the boats, twice-over, before the water came, and nobody – nobody at all – had asked us to',
    'We had counted the boats, twice-over, before the water came, and nobody – nobody at all – had asked us to',
    '“We had counted the boats, twice-over, before the water came, and nobody – nobody at all – had asked us to,” she said.',
  ],
];

describeInEachBrowser('a link to a report', (session) => {
  it.each(PASSAGES)('opens it at the words: %s', async (_name, words, phrase, paragraph) => {
    const { driver, server } = session();
    const report = { outlet: 'Invented Herald (sample page)', title: 'A long report', published: '2025-02-03' };
    server.add('far-down', makePage({ ...report, paragraphs: [...FILLER, paragraph, ...FILLER] }));
    const link = linkToWords(server.urlOf('far-down'), makeFigure({ words, phrase }));
    server.add(
      'links',
      `<!doctype html><title>Links</title><a href="${link.replaceAll('&', '&amp;')}" rel="noopener">There</a>`,
    );
    const page = await driver.newPage();
    await page.goto(server.urlOf('links'));
    await page.click('a');
    const top = await waitFor('the page to be scrolled', () =>
      page.evaluate((wanted) => {
        const found = [...document.querySelectorAll('p')].find((one) => one.textContent === wanted);
        return scrollY > 0 && found ? found.getBoundingClientRect().top : 0;
      }, paragraph),
    );
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(900);
    await page.close();
  });
});
