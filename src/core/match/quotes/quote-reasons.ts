import type { QuoteVerdict, Reason } from '../cross-reference.ts';
import type { Alignment } from './alignment.ts';
import { nameChanges } from './change-reasons.ts';
import type { Difference } from './differences.ts';
import type { PreparedQuote } from './prepare-quote.ts';
import type { Acquaintance } from './quote-measures.ts';
import { differsInNegation } from './quote-verdict.ts';

interface QuoteFinding {
  verdict: QuoteVerdict;
  shared: Alignment;
  differences: Difference[];
  known: Acquaintance;
}

/** Why two quotes were taken for one utterance, and what to know about the difference. */
export function explainQuotes(a: PreparedQuote, b: PreparedQuote, finding: QuoteFinding): Reason[] {
  const { differences } = finding;
  const reasons: Reason[] = [sayWords(a, b, finding), ...nameChanges(a, b, differences)];
  if (differsInNegation(a.words, b.words, differences)) reasons.push({ key: 'reasonQuoteNegation', values: [] });
  const has = (kind: Difference['kind']) => differences.some((one) => one.kind === kind);
  const others = finding.shared
    .map(([i, j]) => [a.words[i].written, b.words[j].written].map((written) => written.replaceAll('’', "'")))
    .filter(([here, there]) => here !== there);
  const isBracketed = (pair: string[]) => pair.some((written) => written.includes('['));
  if (has('brackets') || others.some(isBracketed)) reasons.push({ key: 'reasonQuoteBrackets', values: [] });
  if (has('dots')) reasons.push({ key: 'reasonQuoteDots', values: [] });
  if (others.some((pair) => !isBracketed(pair))) reasons.push({ key: 'reasonQuoteSpelling', values: [] });
  return [...reasons, saySpeakers(a, b, finding)];
}

function saySpeakers({ record: a }: PreparedQuote, { record: b }: PreparedQuote, { known }: QuoteFinding): Reason {
  if (known === 'one') return { key: 'reasonSpeakerSame', values: [b.speaker ?? ''] };
  if (known === 'other') return { key: 'reasonSpeakerOther', values: [a.speaker ?? '', b.speaker ?? ''] };
  return { key: 'reasonSpeakerUnknown', values: [] };
}

function sayWords(a: PreparedQuote, b: PreparedQuote, { verdict, shared, differences }: QuoteFinding): Reason {
  const [here, there] = [a.words.length, b.words.length];
  const counts = [shared.length, here, there].map(String);
  if (verdict === 'verbatim') return { key: 'reasonQuoteVerbatim', values: [] };
  if (verdict === 'altered') return { key: 'reasonQuoteAltered', values: counts };
  const missing = differences.filter(({ kind }) => kind === 'cut' || kind === 'dots');
  const isShorter = (side: 'a' | 'b') => missing.every((one) => one[side][0] === one[side][1]);
  if (isShorter('b')) return { key: 'reasonQuoteShorterThere', values: counts };
  return { key: isShorter('a') ? 'reasonQuoteLongerThere' : 'reasonQuoteOverlap', values: counts };
}
