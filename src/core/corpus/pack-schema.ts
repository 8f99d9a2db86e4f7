import * as v from 'valibot';
import { unicodePattern } from '../text/unicode-pattern.ts';
import { countWords } from './count-words.ts';
import { isISODate } from './iso-date.ts';
import { isWebURL } from './web-url.ts';

/** Says that a file is a pack and of which making; another version is refused, never guessed at. */
export const PACK_FORMAT = 'second-source-pack';
export const PACK_VERSION = 1;

/** A pack carries claims, not articles: a phrase of this many words stays short of a sentence. */
export const MAX_PHRASE_WORDS = 12;

// Caps are guesses on the safe side: ten times what the longest news articles that were measured need.
const MAX_ARTICLES = 20_000;
const MAX_CLAIMS_PER_ARTICLE = 5_000;
const MAX_LIST = 400;
const MAX_WORD_CHARS = 120;
const MAX_LINE_CHARS = 500;
const MAX_NOTE_CHARS = 5_000;
const MAX_QUOTE_CHARS = 4_000;

/** Characters that could make shown text read as something else: controls, bidirectional overrides, zero-width space. */
const SPOOFING = unicodePattern(String.raw`[\p{Cc}\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF]`, 'gu');
const BREAK = /[\t\n\r\u2028\u2029]+/g;

const text = (maxChars: number) =>
  v.pipe(
    v.string(),
    v.maxLength(maxChars, `must have at most ${maxChars} characters`),
    v.transform((value) => value.replace(BREAK, ' ').replace(SPOOFING(), '')),
  );
const word = text(MAX_WORD_CHARS);
const line = text(MAX_LINE_CHARS);
const words = v.pipe(v.array(word), v.maxLength(MAX_LIST, `must have at most ${MAX_LIST} entries`));
const named = v.pipe(line, v.regex(/\S/, 'must not be empty'));
const phrase = v.pipe(
  line,
  v.check((value) => countWords(value) <= MAX_PHRASE_WORDS, `must have at most ${MAX_PHRASE_WORDS} words`),
);
const count = v.pipe(v.number(), v.safeInteger('must be a whole number'), v.minValue(0, 'must not be negative'));
const finite = v.pipe(v.number(), v.finite('must be finite'));
const url = v.pipe(
  v.string(),
  v.check((value) => value === '' || isWebURL(value), 'must be an http or https address, or empty'),
);
const date = v.pipe(
  v.string(),
  v.maxLength(40, 'must have at most 40 characters'),
  v.check((value) => value === '' || isISODate(value), 'must be an ISO 8601 date like 2025-01-24, or empty'),
);

const context = { words: line, phrase, context: words, near: words };
const span = { start: count, end: count };
const qualifiers = ['exact', 'about', 'at-least', 'at-most', 'more-than', 'less-than', 'range', 'vague'] as const;

const figure = v.strictObject({
  kind: v.literal('figure'),
  ...span,
  low: v.nullable(finite),
  high: v.nullable(finite),
  qualifier: v.picklist(qualifiers),
  unit: word,
  per: v.optional(word),
  measure: line,
  source: v.optional(line),
  ...context,
  head: word,
  events: words,
  facets: words,
});

const quote = v.strictObject({
  kind: v.literal('quote'),
  ...span,
  speaker: v.optional(line),
  ...context,
  words: text(MAX_QUOTE_CHARS),
});

const claim = v.pipe(
  v.variant('kind', [figure, quote]),
  v.check(({ start, end }) => start < end, 'must end after it starts'),
  v.check((it) => it.kind === 'quote' || it.low === null || it.high === null || it.low <= it.high, 'low is above high'),
);

/** One article of a pack; its output is a fresh `ArticleRecord` (a test holds the two types to each other). */
export const articleSchema = v.strictObject({
  id: named,
  outlet: line,
  origin: v.optional(line),
  url,
  published: date,
  title: line,
  language: word,
  terms: v.pipe(v.array(v.strictTuple([word, finite])), v.maxLength(MAX_LIST, `must have at most ${MAX_LIST} entries`)),
  sketch: v.pipe(v.array(count), v.maxLength(MAX_LIST, `must have at most ${MAX_LIST} entries`)),
  claims: v.pipe(
    v.array(claim),
    v.maxLength(MAX_CLAIMS_PER_ARTICLE, `must have at most ${MAX_CLAIMS_PER_ARTICLE} entries`),
  ),
});

export const packSchema = v.strictObject({
  format: v.literal(PACK_FORMAT),
  version: v.literal(PACK_VERSION),
  name: named,
  created: date,
  licence: text(MAX_NOTE_CHARS),
  provenance: text(MAX_NOTE_CHARS),
  coverage: v.strictObject({ articles: count, outlets: count, from: date, to: date }),
  articles: v.pipe(v.array(articleSchema), v.maxLength(MAX_ARTICLES, `must have at most ${MAX_ARTICLES} entries`)),
});
