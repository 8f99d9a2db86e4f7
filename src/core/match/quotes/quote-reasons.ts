import type { QuoteVerdict, Reason } from '../cross-reference.ts';
import type { Alignment } from './alignment.ts';
import type { PreparedQuote } from './prepare-quote.ts';
import { differsInNegation } from './quote-verdict.ts';

interface QuoteFinding {
  verdict: QuoteVerdict;
  alignment: Alignment;
  /** As `compareSpeakers` says. */
  speakers: number;
}

/** Why two quotes were taken for one utterance, and what to know about the difference. */
export function explainQuotes(
  a: PreparedQuote,
  b: PreparedQuote,
  { verdict, alignment, speakers }: QuoteFinding,
): Reason[] {
  const reasons: Reason[] = [sayWords(a, b, { verdict, alignment })];
  if (speakers > 0) reasons.push({ key: 'reasonSpeakerSame', values: [b.record.speaker ?? ''] });
  else if (speakers < 0)
    reasons.push({ key: 'reasonSpeakerOther', values: [a.record.speaker ?? '', b.record.speaker ?? ''] });
  else reasons.push({ key: 'reasonSpeakerUnknown', values: [] });
  if (verdict === 'altered' && differsInNegation(a.words, b.words, alignment))
    reasons.push({ key: 'reasonQuoteNegation', values: [] });
  return reasons;
}

function sayWords(a: PreparedQuote, b: PreparedQuote, { verdict, alignment }: Omit<QuoteFinding, 'speakers'>): Reason {
  const counts = [String(alignment.shared.length), String(a.words.length), String(b.words.length)];
  if (verdict === 'verbatim') return { key: 'reasonQuoteVerbatim', values: [] };
  if (verdict === 'altered') return { key: 'reasonQuoteAltered', values: counts };
  if (a.words.length === b.words.length || alignment.shared.length < Math.min(a.words.length, b.words.length))
    return { key: 'reasonQuoteOverlap', values: counts };
  return {
    key: a.words.length > b.words.length ? 'reasonQuoteShorterThere' : 'reasonQuoteLongerThere',
    values: counts,
  };
}
