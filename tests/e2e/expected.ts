import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Verdict } from '../../src/core/match/cross-reference.ts';

const PAGES = fileURLToPath(new URL('../fixtures/pages/', import.meta.url));

export interface ExpectedClaim {
  words: string;
  matches: { outlet: string; verdict: Verdict }[];
  /** So short a quote that saying nothing of it is no fault. */
  maybe?: true;
}

/** What `expected.json` says of a sample page. */
export interface Expected {
  outlet: string;
  published: string;
  article: boolean;
  /** Claims that other outlets of the bundled pack report, in the page's words. */
  linked: ExpectedClaim[];
  /** Words that are no claim, or that nobody else reports. */
  never: string[];
}

export const SAMPLES = readdirSync(PAGES);

export function readExpected(slug: string): Expected {
  return JSON.parse(readFileSync(`${PAGES}${slug}/expected.json`, 'utf8'));
}

const LOCALE = fileURLToPath(new URL('../../assets/_locales/en/messages.json', import.meta.url));

/** The words that a reader sees for a key, so that tests find buttons and states by their words. */
export function wordsOf(key: string): string {
  const messages = JSON.parse(readFileSync(LOCALE, 'utf8')) as Record<string, { message: string }>;
  const found = messages[key];
  if (!found) throw new Error(`No such words: ${key}`);
  return found.message;
}
