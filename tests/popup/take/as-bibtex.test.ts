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
      const fields = [...entry.matchAll(/^ {2}(\w+) = \{(.*)\},$/gm)].map(([, name, value]) => [name, value]);
      return { type, key, fields: Object.fromEntries(fields) as Record<string, string> };
    });
}

it('parses back as one entry a report, each with a key of its own', () => {
  const entries = parse(formatBibTeX(compareSample()));
  expect(entries.map(({ type }) => type)).toEqual(['misc', 'misc', 'misc']);
  expect(new Set(entries.map(({ key }) => key)).size).toBe(3);
  expect(entries[1]?.fields).toEqual({
    title: '{River\\_rises \\{50\\%\\} \\#1}',
    author: '{Sample Wire}',
    howpublished: 'Harbour \\& Sons *Sample*',
    year: '2025',
    month: '3',
    date: '2025-03-02',
    url: 'https://www.harbour.example/flood',
    urldate: '2025-03-05',
  });
});
