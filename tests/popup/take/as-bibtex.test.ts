import { beforeEach, expect, it } from 'vitest';
import { formatBibTeX } from '../../../src/popup/take/as-bibtex.ts';
import { stubMessages } from '../../platform/fake-messages.ts';
import { compareSample } from './comparisons.ts';

beforeEach(() => stubMessages());

/** Entries with their fields; values may hold balanced braces. */
function parse(bibtex: string) {
  return bibtex
    .split(/^@/m)
    .filter(Boolean)
    .map((entry) => {
      const [, type = '', key = ''] = /^(\w+)\{([^,\s]+),\n/.exec(entry) ?? [];
      const fields = [...entry.matchAll(/^ {2}(\w+) = (?:\{(.*)\}|(\w+)),$/gm)].map(([, name, value, macro]) => [
        name,
        value ?? macro,
      ]);
      return { type, key, fields: Object.fromEntries(fields) as Record<string, string> };
    });
}

it('parses back as one entry a report, each with a key of its own', () => {
  const entries = parse(formatBibTeX(compareSample()));
  expect(entries.map(({ type }) => type)).toEqual(['misc', 'misc', 'misc']);
  expect(new Set(entries.map(({ key }) => key)).size).toBe(3);
  expect(entries[1]?.fields).toEqual({
    title: '{River\\_rises \\textbraceleft{}50\\%\\textbraceright{} \\#1}',
    author: '{Sample Wire}',
    howpublished: 'Harbour \\& Sons *Sample*',
    year: '2025',
    month: 'mar',
    date: '2025-03-02',
    url: 'https://www.harbour.example/flood',
    urldate: '2025-03-05',
  });
});

it('has as many braces open as shut, however titles have them: BibTeX counts those behind a backslash too', () => {
  const comparison = compareSample();
  const [version] = comparison.claims[0]?.versions ?? [];
  if (version) version.source.title = 'A {lone brace';
  const signs = [...formatBibTeX(comparison)].filter((sign) => sign === '{' || sign === '}');
  expect(signs.filter((sign) => sign === '{')).toHaveLength(signs.length / 2);
});

it('says in each entry that names were hidden', () => {
  const entries = parse(formatBibTeX(compareSample({ isBlind: true })));
  expect(entries[1]?.fields).toMatchObject({ howpublished: 'Outlet A', note: expect.stringContaining('hidden') });
});
