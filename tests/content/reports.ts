import type { Reading } from '../../src/content/readings.ts';
import type { CrossReference, PageReport, Verdict } from '../../src/core/index.ts';
import { collectBlocks } from '../../src/page/collect-blocks.ts';
import { readGivenPage } from '../../src/page/read-page.ts';
import { TextMap } from '../../src/page/text-map.ts';
import { workAtOnce } from '../../src/page/work.ts';
import { makeFigure, makeMatch, makeQuote } from '../ui/reports.ts';

/** A claim at some words of a text, with the verdicts of its matches. */
export function makeCrossReference(text: string, words: string, verdicts: Verdict[]): CrossReference {
  const start = text.indexOf(words);
  const place = { start, end: start + words.length, words, phrase: words };
  const isQuote = verdicts.some((verdict) => ['verbatim', 'excerpt', 'altered'].includes(verdict));
  return {
    claim: isQuote ? makeQuote(place) : makeFigure(place),
    matches: verdicts.map((verdict, i) => makeMatch({ verdict }, { outlet: `Outlet ${i}` })),
  };
}

export function makeReport(text: string, claims: [words: string, verdicts: Verdict[]][]): PageReport {
  return {
    claims: claims.map(([words, verdicts]) => makeCrossReference(text, words, verdicts)),
    storyArticles: [],
    ownArticles: [],
    origins: [],
  };
}

export const COVERAGE = { articles: 1, outlets: 1, from: '', to: '' };

/** A made-up article of one sentence with a number in it, which one other report has too. */
export function makeReading(words: string): Reading {
  const document = new DOMParser().parseFromString(
    `<article><p>The council of Velden counted ${words} homes under water, and the mayor said so.</p></article>`,
    'text/html',
  );
  const page = readGivenPage(document, 'https://courier.example/flood');
  if (!page) throw new Error('No article');
  return { page, answer: { report: makeReport(page.article.text, [[words, ['same']]]), coverage: COVERAGE } };
}

/** The text of a document's body and the way back into it. */
export function mapBody(document: Document): TextMap {
  const { blocks } = workAtOnce(collectBlocks(document.body, () => false));
  let at = 0;
  const segments = blocks.flatMap((block) => {
    const moved = block.segments.map((segment) => ({ ...segment, start: segment.start + at }));
    at += block.text.length + 1;
    return moved;
  });
  return new TextMap({ text: blocks.map(({ text }) => text).join('\n'), segments });
}
