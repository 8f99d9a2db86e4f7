import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import type { ArticleFields } from './check-article.ts';

/** Longer is no front matter, but a text that begins with a line. */
const MAX_CHARS = 20_000;
const FENCED = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** What people and programs call each field, best first. */
const NAMES: Record<Exclude<keyof ArticleFields, 'text'>, string[]> = {
  title: ['title', 'headline'],
  outlet: ['outlet', 'publisher', 'publication', 'site', 'site_name', 'source'],
  url: ['url', 'link', 'permalink', 'source_url', 'canonical', 'source'],
  published: ['published', 'date', 'pubdate', 'datepublished', 'date_published'],
  language: ['language', 'lang'],
};

/** Splits a text into what its front matter says of it and its body. What is no front matter is part of the body. */
export function splitFrontMatter(text: string): { fields: ArticleFields; body: string } {
  const match = FENCED.exec(text.slice(0, MAX_CHARS));
  const values = match ? readValues(match[1] ?? '') : null;
  if (!match || !values) return { fields: {}, body: text };
  return { fields: findFields(values), body: text.slice(match[0].length) };
}

/** Names in lower case and their values; null where it is not what front matter is. */
function readValues(yaml: string): Map<string, string> | null {
  try {
    const value: unknown = load(yaml, { schema: FAILSAFE_SCHEMA });
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    return new Map(Object.entries(value).map(([name, inner]) => [name.toLowerCase(), readText(inner)]));
  } catch {
    return null;
  }
}

/** A text, or the first of a list. */
function readText(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first : '';
}

/** "source" is an outlet where people write it, and an address where web clippers do. */
function findFields(values: Map<string, string>): ArticleFields {
  const find = (field: keyof typeof NAMES) =>
    NAMES[field].map((name) => values.get(name)?.trim() ?? '').find((value) => value && fits(field, value)) ?? '';
  return {
    title: find('title'),
    outlet: find('outlet'),
    url: find('url'),
    published: find('published'),
    language: find('language'),
  };
}

function fits(field: keyof typeof NAMES, value: string): boolean {
  const isAddress = /^https?:\/\//i.test(value);
  if (field === 'outlet') return !isAddress;
  return field !== 'url' || isAddress;
}
