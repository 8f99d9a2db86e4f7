import type { CrossReference, FigureRecord, Match, Verdict } from '../../../src/core/index.ts';
import { makeFigure, makeMatch, makeQuote } from '../../ui/reports.ts';

// A made-up flood in a made-up town, told by made-up outlets.

const DAYS: Record<string, string> = {
  'Harbour Sample': '2025-03-02',
  'Inland Sample': '2025-03-02',
  'Ridge Sample': '2025-03-03',
  'Valley Sample': '2025-03-04',
};

function reportOf(outlet: string, origin?: string): Partial<Match['article']> {
  const slug = outlet.split(' ')[0]?.toLowerCase();
  return {
    id: outlet,
    outlet,
    ...(origin ? { origin } : {}),
    url: `https://www.${slug}.example/marsk-flood`,
    title: `Marsk flood as ${outlet} has it`,
    published: DAYS[outlet] ?? '2025-03-02',
  };
}

interface Told {
  outlet: string;
  verdict: Verdict;
  origin?: string;
  figure?: Partial<FigureRecord>;
  reasons?: Match['reasons'];
}

function tell({ outlet, verdict, origin, figure, reasons = [] }: Told): Match {
  return makeMatch({ verdict, claim: makeFigure(figure), reasons }, reportOf(outlet, origin));
}

const apart = (here: string, there: string) => [
  { key: 'reasonHeadSame', values: ['household'] },
  { key: 'reasonValueApart', values: [here, there] },
];

export const households: CrossReference = {
  claim: makeFigure({ source: 'the river board' }),
  matches: [
    tell({
      outlet: 'Valley Sample',
      verdict: 'differs',
      figure: {
        low: 520,
        high: 520,
        qualifier: 'exact',
        words: '520',
        phrase: 'by Tuesday evening 520 households had left their homes',
        source: 'the fire service',
      },
      reasons: [...apart('about 340', '520'), { key: 'reasonReportLater', values: ['2025-03-04'] }],
    }),
    tell({
      outlet: 'Harbour Sample',
      verdict: 'same',
      origin: 'Sample Wire',
      figure: {
        low: 300,
        high: 400,
        qualifier: 'range',
        words: 'between 300 and 400',
        phrase: 'moved between 300 and 400 households out of the low town',
        source: 'the river board',
      },
    }),
    tell({
      outlet: 'Inland Sample',
      verdict: 'same',
      origin: 'Sample Wire',
      figure: {
        low: 300,
        high: 400,
        qualifier: 'range',
        words: 'between 300 and 400',
        phrase: 'moved between 300 and 400 households out of the low town',
        source: 'the river board',
      },
    }),
    tell({
      outlet: 'Ridge Sample',
      verdict: 'same',
      figure: {
        low: 330,
        high: null,
        qualifier: 'at-least',
        words: 'at least 330',
        phrase: 'has at least 330 households in halls and schools',
      },
    }),
  ],
};

export const counted: CrossReference = {
  claim: makeFigure({
    words: '14',
    low: 14,
    high: 14,
    qualifier: 'exact',
    measure: 'pumps',
    phrase: 'sent 14 pumps to the lower bridge on Sunday',
  }),
  matches: [
    tell({
      outlet: 'Ridge Sample',
      verdict: 'different-measure',
      figure: {
        words: '14',
        low: 14,
        high: 14,
        qualifier: 'exact',
        measure: 'crews',
        phrase: 'had 14 crews at the lower bridge',
      },
      reasons: [{ key: 'reasonMeasureOther', values: ['pumps', 'crews'] }],
    }),
  ],
};

export const denied: CrossReference = {
  claim: makeQuote({
    words: 'We did not open the upper gates before the river had passed the mark, and nobody told us to',
    phrase: 'We did not open the upper gates before the river had passed the mark, and nobody told us to',
    speaker: 'Ida Holm',
  }),
  matches: [
    makeMatch(
      {
        verdict: 'altered',
        claim: makeQuote({
          words: 'We did open the upper gates before the river passed the mark',
          phrase: 'We did open the upper gates before the river passed the mark',
          speaker: 'Ida Holm',
        }),
        reasons: [
          { key: 'reasonSpeakerSame', values: ['Ida Holm'] },
          { key: 'reasonQuoteNegation', values: [] },
        ],
      },
      reportOf('Harbour Sample'),
    ),
    makeMatch(
      {
        verdict: 'excerpt',
        claim: makeQuote({
          words: 'nobody told us to',
          phrase: 'nobody told us to',
          speaker: 'Holm, who runs the river board',
        }),
      },
      reportOf('Inland Sample'),
    ),
  ],
};

export const sirens: CrossReference = {
  claim: makeQuote({ speaker: 'Per Lund' }),
  matches: [makeMatch({ verdict: 'verbatim', claim: makeQuote({ speaker: 'Per Lund' }) }, reportOf('Ridge Sample'))],
};

export const level: CrossReference = {
  claim: makeFigure({
    words: '3.2 metres',
    low: 3.2,
    high: 3.2,
    qualifier: 'exact',
    unit: 'metre',
    measure: 'the river',
    phrase: 'the river stood at 3.2 metres on Monday morning',
    source: 'the river board',
  }),
  matches: [
    tell({
      outlet: 'Valley Sample',
      verdict: 'same',
      figure: {
        words: 'just over three metres',
        low: 3,
        high: null,
        qualifier: 'more-than',
        unit: 'metre',
        measure: 'water',
        phrase: 'the water stood at just over three metres',
        source: 'the river board',
      },
    }),
  ],
};

/** As many claims as a page may have: the others again and again, no two with the same words. */
export function repeatClaims(count: number): CrossReference[] {
  const kinds = [households, counted, level, denied, sirens, ...alone];
  return Array.from({ length: count }, (_, at) => {
    const { claim, matches } = kinds[at % kinds.length]!;
    return { claim: { ...claim, start: 100 * at, end: 100 * at + claim.words.length }, matches };
  });
}

export const alone: CrossReference[] = [
  {
    claim: makeFigure({
      words: '60',
      low: 60,
      high: 60,
      qualifier: 'exact',
      measure: 'cattle',
      phrase: 'neighbours led 60 cattle up to the ridge road',
    }),
    matches: [],
  },
  { claim: makeQuote({ words: 'It smelled of diesel', phrase: 'It smelled of diesel' }), matches: [] },
];
