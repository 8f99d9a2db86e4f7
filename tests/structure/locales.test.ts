import { describe, expect, it } from 'vitest';
import { FILES, read, SOURCES } from './project.ts';

interface Message {
  message: string;
  description?: string;
  placeholders?: Record<string, { content: string; example?: string }>;
}

const LOCALES = FILES.filter((file) => /^assets\/_locales\/[^/]+\/messages\.json$/.test(file));
const english = readLocale('assets/_locales/en/messages.json');
const CODE = SOURCES.map(read).join('\n');

function readLocale(file: string): Record<string, Message> {
  return JSON.parse(read(file));
}

/** Keys without their plural form: `outlets_one` and `outlets_other` are asked for as `outlets`. */
function stemOf(key: string): string {
  return key.replace(/_(zero|one|two|few|many|other)$/, '');
}

/** A key is used where the code or the manifest names it, or builds it after a prefix: `reasonValue${…}`. */
function isUsed(key: string): boolean {
  const stem = stemOf(key);
  if (new RegExp(`['"\`]${stem}['"\`]`).test(CODE) || read('manifest.json').includes(`__MSG_${key}__`)) return true;
  const prefixes = [...CODE.matchAll(/`([a-z]+[A-Z]\w*)\$\{/g)].map((match) => match[1] ?? '');
  return prefixes.some((prefix) => stem.startsWith(prefix));
}

/** Keys that the code names where words are looked up, and in tables by the surface that they begin with. */
function findNamedKeys(): string[] {
  const calls = [...CODE.matchAll(/\b(?:text|countText|getMessage)\(\s*'(\w+)'/g)];
  const tables = [
    ...CODE.matchAll(
      /'((?:popup|card|library|selection|announce|menu|welcome|verdict|version|action|reason)[A-Z]\w*)'/g,
    ),
  ];
  return [...calls, ...tables].map((match) => match[1] ?? '');
}

describe('the words of the extension', () => {
  it('has every key that is named', () => {
    const keys = new Set(Object.keys(english).map(stemOf));
    expect(findNamedKeys().filter((key) => !keys.has(key))).toEqual([]);
  });

  it('uses every key', () => {
    expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('has a form for one and for others of each thing that is counted', () => {
    const counted = Object.keys(english).filter((key) => key !== stemOf(key));
    const forms = (stem: string) => counted.filter((key) => stemOf(key) === stem).map((key) => key.split('_')[1]);
    for (const stem of new Set(counted.map(stemOf))) expect([stem, ...forms(stem)]).toEqual([stem, 'one', 'other']);
  });

  it('names the language of its words', () => {
    for (const file of LOCALES) {
      expect(readLocale(file).languageTag?.message).toBe(file.split('/')[2]?.replace('_', '-'));
    }
  });
});

describe.each(LOCALES)('%s', (file) => {
  const locale = readLocale(file);

  it('has the keys of English, sorted', () => {
    expect(Object.keys(locale)).toEqual(Object.keys(locale).toSorted());
    expect(new Set(Object.keys(locale).map(stemOf))).toEqual(new Set(Object.keys(english).map(stemOf)));
  });

  it.each(Object.entries(locale))('tells translators what %s is for, and fills all of it', (key, message) => {
    const { description, placeholders = {} } = message;
    expect(description?.length).toBeGreaterThan(4);
    const named = [...message.message.matchAll(/\$(\w+)\$/g)].map((match) => (match[1] ?? '').toLowerCase());
    expect(new Set(named)).toEqual(new Set(Object.keys(placeholders)));
    expect(Object.values(placeholders).map(({ content }) => content)).toEqual(named.map((_, index) => `$${index + 1}`));
    expect(Object.values(placeholders).every(({ example }) => Boolean(example))).toBe(true);
    const original = english[key]?.placeholders ?? {};
    if (key in english) expect(placeholders).toEqual(original);
  });
});
