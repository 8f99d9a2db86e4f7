// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { formatHTML } from '../../../src/popup/take/as-html.ts';
import { stubMessages } from '../../platform/fake-messages.ts';
import { compareSample } from './comparisons.ts';

beforeEach(() => stubMessages());

const parse = () => new DOMParser().parseFromString(formatHTML(compareSample()), 'text/html');

it('parses back as a table with a head', () => {
  const page = parse();
  expect(page.querySelectorAll('thead th')).toHaveLength(11);
  expect([...page.querySelectorAll('tbody tr')].map((row) => row.children.length)).toEqual([11, 11, 11, 11]);
  expect(page.querySelector('caption')?.textContent).toContain('Flood in Marsk');
});

it('has foreign words as words, and only links that may be followed', () => {
  const page = parse();
  expect(page.querySelector('b')).toBeNull();
  expect(page.body.textContent).toContain('<b>all</b>');
  expect([...page.querySelectorAll('a')].every((link) => link.protocol === 'https:')).toBe(true);
});

it('is read rightly from a file and by ear: it names its letters and language, and each row by its claim', () => {
  const html = formatHTML(compareSample());
  expect(html.startsWith('<!doctype html>')).toBe(true);
  const page = parse();
  expect(page.querySelector('meta')?.getAttribute('charset')).toBe('utf-8');
  expect(page.documentElement.lang).toBe('en-GB');
  expect(page.title).toBe('Flood in Marsk');
  expect([...page.querySelectorAll('tbody tr')].every((row) => row.querySelector('th[scope="row"]'))).toBe(true);
});
