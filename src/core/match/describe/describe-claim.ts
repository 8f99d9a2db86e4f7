import type { Quote, Span } from '../../claims/claim.ts';
import type { FigureReading } from '../../claims/figures/reading.ts';
import type { ClaimContext, ClaimRecord, FigureRecord, QuoteRecord } from '../../corpus/record.ts';
import type { TextModel } from '../../text/model.ts';
import { createWordFact, wordAt } from '../../text/word.ts';
import { wordList } from '../../text/word-list.ts';
import { toBaseForm } from '../lexicon/base-form.ts';
import { sortOnce } from '../sort-once.ts';
import { type ClaimPlace, findPlace, type TokenRange } from './clause.ts';
import { findContentForm } from './content-form.ts';
import { findFacets } from './facets.ts';
import { cutPhrase } from './phrase.ts';
import type { TextContext } from './text-context.ts';

/** A sentence with fewer content words than this leans on the one before it. Guess. */
const MIN_CONTEXT = 5;
/** A sentence that opens with one of these speaks of what the one before it named. */
const LEANING = wordList('it its this that these those they their he she his her both such another others');
/** Of a very long sentence before, only its end. In tokens. */
const MAX_BEFORE = 40;
/** Longer words of a claim are not repeated in its record: the format has a cap. */
const MAX_WORDS_CHARS = { figure: 480, quote: 4000 };

/** Claims with what is needed to compare and show them without their article, in the order given. Linear in the text. */
export function describeClaims(context: TextContext, claims: readonly (FigureReading | Quote)[]): ClaimRecord[] {
  const { model } = context;
  const figures = claims.filter((claim) => claim.kind === 'figure');
  let next = 0;
  return claims.map((claim) => {
    while (next < figures.length && figures[next].end <= claim.start) next++;
    if (claim.kind === 'quote') return describeQuote(model, claim);
    const neighbours = figures.slice(Math.max(0, next - 2), next + 4).filter((figure) => figure !== claim);
    return describeFigure(context, claim, neighbours);
  });
}

function describeQuote(model: TextModel, quote: Quote): QuoteRecord {
  const { kind, start, end, speaker } = quote;
  const { words, phrase, context, near } = makeContext(model, quote, findPlace(model, quote, []));
  const record: QuoteRecord = { kind, start, end, words, phrase, context, near };
  if (speaker) record.speaker = speaker;
  return record;
}

function describeFigure(textContext: TextContext, reading: FigureReading, neighbours: readonly Span[]): FigureRecord {
  const { model } = textContext;
  const { kind, start, end, low, high, qualifier, unit, per, measure, head, events, source } = reading;
  const place = findPlace(model, reading, neighbours);
  const { words, phrase, context, near } = makeContext(model, reading, place);
  const record: FigureRecord = {
    kind,
    start,
    end,
    low,
    high,
    qualifier,
    unit,
    measure,
    head,
    events,
    words,
    phrase,
    context,
    near: addForms(near, reading.modifiers),
    facets: findFacets(textContext, reading, place),
  };
  if (per) record.per = per;
  if (source) record.source = source;
  return record;
}

function makeContext(model: TextModel, claim: FigureReading | Quote, place: ClaimPlace): ClaimContext {
  return {
    words: model.text.slice(claim.start, claim.end).slice(0, MAX_WORDS_CHARS[claim.kind]),
    phrase: cutPhrase(model, place),
    context: findContext(model, place),
    near: listForms(model, place.clause, place),
  };
}

const baseOfWord = createWordFact(({ lower }) => toBaseForm(lower));
const baseOf = (word: string) => baseOfWord(wordAt(word, 0, word.length));

function addForms(forms: string[], words: readonly string[]): string[] {
  return words.length ? sortOnce([...forms, ...words.map(baseOf)]) : forms;
}

/** Base forms of the content words of a range without the claim's own, sorted, each once. */
function listForms(model: TextModel, { from, to }: TokenRange, { own }: ClaimPlace): string[] {
  const forms: string[] = [];
  for (let at = from; at < to; at++) {
    if (at >= own.from && at < own.to) continue;
    const form = findContentForm(model.tokens[at]);
    if (form) forms.push(form);
  }
  return sortOnce(forms);
}

function findContext(model: TextModel, place: ClaimPlace): string[] {
  const forms = listForms(model, place.sentence, place);
  const opener = model.tokens[place.sentence.from];
  if (forms.length >= MIN_CONTEXT && !LEANING.has(opener?.lower ?? '')) return forms;
  const before = model.sentences[(model.tokens[place.own.from]?.sentence ?? 0) - 1];
  if (!before) return forms;
  const more = listForms(
    model,
    { from: Math.max(before.firstToken, before.endToken - MAX_BEFORE), to: before.endToken },
    place,
  );
  return sortOnce([...forms, ...more]);
}
