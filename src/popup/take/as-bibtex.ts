import type { Comparison, Source } from './comparison.ts';
import { listSources, nameSources } from './sources.ts';

const SIGNS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** BibTeX: the page and every report that is compared with it, as `@misc` with its address. */
export function formatBibTeX(comparison: Comparison): string {
  const sources = listSources(comparison);
  const names = nameSources(sources);
  const day = comparison.taken.slice(0, 10);
  return sources.map((source, at) => formatEntry(names[at] ?? '', source, day)).join('\n');
}

function formatEntry(name: string, { outlet, origin, title, url, published }: Source, day: string): string {
  const [year, month] = published.split('-');
  const fields = Object.entries({
    title: title && `{${escapeTeX(title)}}`,
    author: origin && `{${escapeTeX(origin)}}`,
    howpublished: escapeTeX(outlet),
    year: year ?? '',
    month: month ? String(Number(month)) : '',
    date: published.slice(0, 10),
    url: url.replace(/[{}\\]/g, encodeURIComponent),
    urldate: url && day,
  });
  const lines = fields.filter(([, value]) => value).map(([key, value]) => `  ${key} = {${value}},`);
  return `@misc{${name},\n${lines.join('\n')}\n}\n`;
}

function escapeTeX(words: string): string {
  return words.replace(/[\\~^#$%&_{}]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
}
