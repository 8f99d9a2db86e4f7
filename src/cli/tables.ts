import type { Article, ClaimRecord, CrossReference, Figure, Match, PageReport, Verdict } from '../core/index.ts';
import { type Cell, formatRow, measureWidth, plainLine, wrap } from './layout.ts';
import { formatMessage, formatReason } from './messages.ts';

const MIN_WIDTH = 50;
const MAX_WIDTH = 140;
const { format: formatNumber } = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

const INDENT = '  ';
const GAPS = 4;
const VERDICT_WIDTH = 20;
const MAX_OUTLET_WIDTH = 22;

/** Signs that say the verdict at a glance; the words are those of the extension. */
const VERDICT_LOOKS: Record<Verdict, [sign: string, key: string]> = {
  same: ['=', 'verdictSame'],
  differs: ['≠', 'verdictDiffers'],
  'different-measure': ['≈', 'verdictDifferentMeasure'],
  verbatim: ['=', 'verdictVerbatim'],
  excerpt: ['⊂', 'verdictExcerpt'],
  altered: ['≠', 'verdictAltered'],
};

/** For people: how the corpus reports the claims of one page. */
export function describeReport(article: Article, report: PageReport, terminalWidth: number): string {
  const width = fitWidth(terminalWidth);
  const found = report.claims.filter(({ matches }) => matches.length);
  const missing = report.claims.filter(({ matches }) => !matches.length);
  return [
    ...describeArticle(article, width),
    ...wrap(summarise(report, found.length), width),
    ...found.flatMap((claim) => ['', ...describeCrossReference(claim, width)]),
    ...(missing.length ? ['', ...listMissing(missing, width)] : []),
    '',
  ].join('\n');
}

/** For people: the claims of one article. */
export function describeClaims(article: Article, claims: ClaimRecord[], terminalWidth: number): string {
  const width = fitWidth(terminalWidth);
  const rest = width - INDENT.length - GAPS;
  const widths = [Math.floor(rest * 0.4), Math.floor(rest * 0.3), Math.floor(rest * 0.3)];
  const row = (texts: string[]) =>
    formatRow(
      texts.map((text, i): Cell => ({ text, width: widths[i] ?? 0 })),
      INDENT,
    );
  return [
    ...describeArticle(article, width),
    `${countOf(claims.length, 'claim')}.`,
    ...claims.flatMap((claim) => row(describeClaim(claim))),
    '',
  ].join('\n');
}

function describeArticle({ id, title, outlet, published }: Article, width: number): string[] {
  return wrap([title || id, outlet, published].map(plainLine).filter(Boolean).join(' · '), width);
}

/** Nothing found is told apart: no article on the story, or articles that do not report these claims. */
function summarise({ claims, storyArticles, ownArticles }: PageReport, found: number): string {
  const story = storyArticles.length
    ? `${countOf(storyArticles.length, 'article')} of other outlets on this story`
    : 'the corpus has no article of another outlet on this story';
  const own = ownArticles.length ? `; ${ownArticles.length} left out as this article or its own outlet's` : '';
  return `${countOf(claims.length, 'claim')}, ${found} with a second source; ${story}${own}.`;
}

function describeCrossReference({ claim, matches }: CrossReference, width: number): string[] {
  const outletWidth = Math.min(
    MAX_OUTLET_WIDTH,
    Math.max(...matches.map(({ article }) => measureWidth(nameOutlet(article)))),
  );
  const textWidth = width - INDENT.length - VERDICT_WIDTH - outletWidth - GAPS;
  const rows = matches.flatMap((match) => [
    ...formatRow(
      [
        { text: nameVerdict(match.verdict), width: VERDICT_WIDTH },
        { text: nameOutlet(match.article), width: outletWidth },
        { text: showClaim(match.claim), width: textWidth },
      ],
      INDENT,
    ),
    ...formatRow(
      [
        { text: '', width: VERDICT_WIDTH },
        { text: '', width: outletWidth },
        { text: match.reasons.map(formatReason).map(plainLine).join(' '), width: textWidth },
      ],
      INDENT,
    ).filter(Boolean),
  ]);
  return [...wrap(showClaim(claim), width), ...rows];
}

function listMissing(missing: CrossReference[], width: number): string[] {
  const words = missing.map(({ claim }) => plainLine(claim.words));
  return wrap(`Not found elsewhere: ${words.join(' · ')}`, width);
}

const nameVerdict = (verdict: Verdict) => {
  const [sign, key] = VERDICT_LOOKS[verdict];
  return `${sign} ${formatMessage(key)}`;
};

const nameOutlet = ({ outlet, id }: Match['article']) => plainLine(outlet || id);

/** A quote in its marks; a figure in the phrase that it was reported in. */
function showClaim(claim: ClaimRecord): string {
  if (claim.kind === 'figure') return `… ${plainLine(claim.phrase || claim.words)} …`;
  return `“${plainLine(claim.words)}”${claim.speaker ? ` (${plainLine(claim.speaker)})` : ''}`;
}

function describeClaim(claim: ClaimRecord): string[] {
  if (claim.kind === 'quote') return [`“${plainLine(claim.words)}”`, 'quote', plainLine(claim.speaker ?? '')];
  const what = [formatValue(claim), plainLine(claim.measure)].filter(Boolean).join(', ');
  return [plainLine(claim.words), what, plainLine(claim.source ?? '')];
}

function formatValue({ low, high, qualifier, unit, per }: Figure): string {
  const [from, to] = [low, high].map((bound) => (bound === null ? '…' : formatNumber(bound)));
  const bounds = low === high ? from : `${from} to ${to}`;
  const words = [qualifier === 'exact' || qualifier === 'range' ? '' : qualifier, bounds, unit === 'count' ? '' : unit];
  return words.filter(Boolean).join(' ') + (per ? ` per ${per}` : '');
}

/** "1 article", "2,000 articles". */
export const countOf = (n: number, noun: string) => `${formatNumber(n)} ${noun}${n === 1 ? '' : 's'}`;

const fitWidth = (columns: number) => Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, columns));
