import * as v from 'valibot';
import type { Check } from './client.ts';
import type { Messages } from './messages.ts';

/** Two million characters, as the collector's own limit: no article is longer, and the worker must not be drowned. */
const MAX_TEXT_CHARS = 2_000_000;
/** Guess: above the longest addresses that sites hand out, and far above any title or outlet. */
const MAX_LINE_CHARS = 8_192;

const line = v.pipe(v.string(), v.maxLength(MAX_LINE_CHARS));

/** What an article from outside must be. */
export const articleEntries = {
  id: line,
  outlet: line,
  url: line,
  published: line,
  title: line,
  language: v.exactOptional(line),
  text: v.pipe(v.string(), v.maxLength(MAX_TEXT_CHARS)),
};

/** Above what stands near a headline. */
const MAX_DATELINES = 100;
/** Above what a page collects of itself (see `collectDeclaration`). */
const MAX_DECLARED = 2_000;
const MAX_JSONLD_CHARS = 256_000;

const declaration = v.object({
  address: line,
  canonical: line,
  title: line,
  heading: line,
  language: line,
  metas: v.pipe(v.array(v.tuple([line, line])), v.maxLength(MAX_DECLARED)),
  jsonLD: v.pipe(v.array(v.pipe(v.string(), v.maxLength(MAX_JSONLD_CHARS))), v.maxLength(MAX_DECLARED)),
  types: v.pipe(v.array(line), v.maxLength(MAX_DECLARED)),
  marked: v.object({ author: line, publisher: line, published: line }),
  hasMarkedBody: v.boolean(),
  asksForPassword: v.boolean(),
  time: line,
});

export const checkDeclaration: Check<Messages['reader.load']['request']> = readAs(v.object({ declaration }));

const crossReference = v.object({
  article: v.object(articleEntries),
  datelines: v.pipe(v.array(line), v.maxLength(MAX_DATELINES)),
  mustBeDated: v.boolean(),
  hasMarks: v.boolean(),
});
const badge = v.object({
  count: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  off: v.nullable(v.picklist(['site', 'hour', 'everywhere'])),
});

export const checkCrossReference: Check<Messages['page.crossReference']['request']> = readAs(crossReference);

const linkHiding = v.object({
  link: v.object({ page: line, claim: line, article: line, words: line, outlet: line }),
  isHidden: v.boolean(),
});

const selection = v.object({ text: articleEntries.text, url: line, around: v.nullable(v.object(articleEntries)) });

export const checkSelection: Check<Messages['selection.crossReference']['request']> = readAs(selection);

export const checkLinkHiding: Check<Messages['link.hide']['request']> = readAs(linkHiding);

export const checkBadge: Check<Messages['badge.show']['request']> = readAs(badge);

/** A checker that gives its own output, never the object that came in: keys that nobody asked for stay behind. */
export function readAs<T>(schema: v.GenericSchema<unknown, T>): Check<T> {
  return (payload) => {
    const result = v.safeParse(schema, payload);
    return result.success ? { value: result.output } : null;
  };
}
