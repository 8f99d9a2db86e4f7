import * as v from 'valibot';
import type { Check } from './client.ts';
import type { Messages } from './messages.ts';
import { articleEntries, readAs } from './worker-requests.ts';

/** Guess: above any outlet, name or headline; the form of the popup allows no more. */
const MAX_FIELD_CHARS = 500;
/** Guess: far above what anybody reads of an excerpt. */
const MAX_ID_CHARS = 2_048;

const field = v.pipe(v.string(), v.maxLength(MAX_FIELD_CHARS));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_ID_CHARS));
const tabId = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const correction = v.object({ outlet: field, origin: field, title: field, published: field });
const removed = v.object({
  ...articleEntries,
  origin: v.exactOptional(field),
  arrival: v.picklist(['saved', 'remembered', 'imported']),
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
});

export const checkPageToRead: Check<Messages['library.readPage']['request']> = readAs(v.object({ tabId }));
export const checkPageToSave: Check<Messages['library.savePage']['request']> = readAs(
  v.object({ tabId, correction: v.nullable(correction) }),
);
export const checkCorrection: Check<Messages['library.correct']['request']> = readAs(v.object({ id, correction }));
export const checkRemoval: Check<Messages['library.remove']['request']> = readAs(v.object({ id }));
export const checkRestoration: Check<Messages['library.restore']['request']> = readAs(v.object({ article: removed }));

/** The article that a page's script hands out: it lives beside a page, so the worker checks it. */
export const checkPageArticle: Check<Messages['page.readArticle']['reply']> = readAs(
  v.nullable(v.object(articleEntries)),
);
