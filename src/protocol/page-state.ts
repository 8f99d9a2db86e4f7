import * as v from 'valibot';
import type { ErrorCode, PageState, Result } from './messages.ts';
import { fail } from './wire.ts';

/** Guess: a page with more claims than this is no article, and the popup could not show them. */
const MAX_CLAIMS = 5_000;
const MAX_MATCHES = 500;
const MAX_ARTICLES = 5_000;

const text = v.pipe(v.string(), v.maxLength(8_192));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const bound = v.nullable(v.pipe(v.number(), v.finite()));
const strings = v.pipe(v.array(text), v.maxLength(500));

const context = { words: text, phrase: text, context: strings, near: strings, start: count, end: count };

const figure = v.object({
  ...context,
  kind: v.literal('figure'),
  low: bound,
  high: bound,
  qualifier: v.picklist(['exact', 'about', 'at-least', 'at-most', 'more-than', 'less-than', 'range', 'vague']),
  unit: text,
  per: v.exactOptional(text),
  measure: text,
  source: v.exactOptional(text),
  head: text,
  events: strings,
  facets: strings,
});

const quote = v.object({ ...context, kind: v.literal('quote'), speaker: v.exactOptional(text) });
const claim = v.variant('kind', [figure, quote]);

const article = v.object({
  id: text,
  outlet: text,
  origin: v.exactOptional(text),
  url: text,
  title: text,
  published: text,
});

const reasons = v.pipe(v.array(v.object({ key: text, values: strings })), v.maxLength(50));

const match = v.object({
  article,
  claim,
  verdict: v.picklist(['same', 'differs', 'different-measure', 'verbatim', 'excerpt', 'altered']),
  score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  reasons,
});

const matches = v.pipe(v.array(match), v.maxLength(MAX_MATCHES));

const report = v.object({
  claims: v.pipe(v.array(v.object({ claim, matches, hidden: v.exactOptional(matches) })), v.maxLength(MAX_CLAIMS)),
  storyArticles: v.pipe(v.array(article), v.maxLength(MAX_ARTICLES)),
  ownArticles: v.pipe(v.array(article), v.maxLength(MAX_ARTICLES)),
  origins: v.pipe(
    v.array(
      v.object({
        name: text,
        articles: v.pipe(v.array(text), v.maxLength(MAX_ARTICLES)),
        isOfPage: v.boolean(),
        reasons,
      }),
    ),
    v.maxLength(MAX_ARTICLES),
  ),
});

const page = v.object({
  id: text,
  outlet: text,
  url: text,
  published: text,
  title: text,
  language: v.exactOptional(text),
});

const ERROR_CODES = [
  ...(['bad-message', 'forbidden', 'no-corpus', 'internal', 'unreachable', 'gone', 'too-often'] as const),
  ...([
    'too-large',
    'translated',
    'other-language',
    'not-article',
    'private',
    'library-full',
    'library-newer',
    'library-unavailable',
    'library-bad-input',
  ] as const),
] satisfies ErrorCode[];

const state = v.variant('status', [
  v.object({ status: v.literal('reading') }),
  v.object({ status: v.literal('not-article') }),
  v.object({ status: v.literal('waiting') }),
  v.object({ status: v.literal('off'), where: v.picklist(['site', 'hour', 'everywhere']) }),
  v.object({
    status: v.literal('error'),
    code: v.picklist(ERROR_CODES),
  }),
  v.object({
    status: v.literal('read'),
    page,
    report,
    coverage: v.object({ articles: count, outlets: count, from: text, to: text }),
    libraryFault: v.exactOptional(v.picklist(['full', 'newer', 'unavailable', 'bad-input'])),
    isCut: v.boolean(),
    leftOut: v.exactOptional(count),
  }),
]);

/**
 * A page's state as its script tells it; that script lives beside a page, so all of it is checked. `unreachable` where there is
 * no script to tell it, or none that `read` can reach.
 */
export async function askPageState(read: () => Promise<string | null>): Promise<Result<PageState>> {
  let told: string | null;
  try {
    told = await read();
  } catch (error) {
    return fail('unreachable', String(error));
  }
  return told === null ? fail('unreachable', 'no script of ours is in the page') : parsePageState(told);
}

function parsePageState(told: string): Result<PageState> {
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), state), told);
  return result.success ? { ok: true, value: result.output } : fail('bad-message', 'the page tells no state');
}
