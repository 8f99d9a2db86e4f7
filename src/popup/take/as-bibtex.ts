import type { Comparison, Source } from './comparison.ts';
import { sayNote } from './say.ts';
import { listSources, nameSources } from './sources.ts';

const SIGNS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // BibTeX counts braces, those behind a backslash too: one without its twin would swallow the entries after it.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};

/** Each style has its own words for these; in braces they would be words. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** BibTeX: the page and every report that is compared with it, as `@misc` with its address. */
export function formatBibTeX(comparison: Comparison): string {
  const sources = listSources(comparison);
  const names = nameSources(sources);
  const day = comparison.taken.slice(0, 10);
  const note = comparison.isBlind ? escapeTeX(sayNote(comparison)) : '';
  return sources.map((source, at) => formatEntry(names[at] ?? '', source, { day, note })).join('\n');
}

function formatEntry(name: string, source: Source, { day, note }: { day: string; note: string }): string {
  const { outlet, origin, title, url, published } = source;
  const [year, month] = published.split('-');
  const fields = Object.entries({
    title: title && `{${escapeTeX(title)}}`,
    author: origin && `{${escapeTeX(origin)}}`,
    howpublished: escapeTeX(outlet),
    year: year ?? '',
    date: published.slice(0, 10),
    url: url.replace(/[{}\\]/g, encodeURIComponent),
    urldate: url && day,
    note,
  });
  const lines = fields.filter(([, value]) => value).map(([key, value]) => `  ${key} = {${value}},`);
  const macro = MONTHS[Number(month) - 1];
  if (macro) lines.push(`  month = ${macro},`);
  return `@misc{${name},\n${lines.join('\n')}\n}\n`;
}

function escapeTeX(words: string): string {
  return words.replace(/[\\~^#$%&_{}]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
}
