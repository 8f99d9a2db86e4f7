import { formatAnnotations } from './as-annotations.ts';
import { formatBibTeX } from './as-bibtex.ts';
import { formatCSL } from './as-csl.ts';
import { formatCSV } from './as-csv.ts';
import { formatHTML } from './as-html.ts';
import { formatMarkdown } from './as-markdown.ts';
import { formatText } from './as-text.ts';
import type { Comparison } from './comparison.ts';

export interface Format {
  /** Key of its name. */
  key: string;
  extension: string;
  mediaType: string;
  make(comparison: Comparison): string;
}

/** All that a comparison can be taken along as, by name. */
export const FORMATS = {
  text: { key: 'takeAsText', extension: 'txt', mediaType: 'text/plain', make: formatText },
  markdown: { key: 'takeAsMarkdown', extension: 'md', mediaType: 'text/markdown', make: formatMarkdown },
  html: { key: 'takeAsHTML', extension: 'html', mediaType: 'text/html', make: formatHTML },
  csv: { key: 'takeAsCSV', extension: 'csv', mediaType: 'text/csv', make: formatCSV },
  bibtex: { key: 'takeAsBibTeX', extension: 'bib', mediaType: 'application/x-bibtex', make: formatBibTeX },
  csl: { key: 'takeAsCSL', extension: 'json', mediaType: 'application/vnd.citationstyles.csl+json', make: formatCSL },
  annotations: {
    key: 'takeAsAnnotations',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    make: formatAnnotations,
  },
} satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

/** A name for the file, of the page's outlet and day; no sign in it means anything to a file system. */
export function nameFile({ page, taken }: Comparison, { extension }: Format): string {
  const outlet = page.outlet
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  return `second-source-${outlet ? `${outlet.toLowerCase()}-` : ''}${taken.slice(0, 10)}.${extension}`;
}
