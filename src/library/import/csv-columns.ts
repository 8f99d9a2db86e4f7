/** What a column of a table may hold of an article. */
export const CSV_FIELDS = ['title', 'text', 'outlet', 'url', 'published', 'language'] as const;
export type CSVField = (typeof CSV_FIELDS)[number];

/** Which column holds what; counted from 0. */
export interface CSVMapping {
  /** The first row names the columns and is no article. */
  hasHeading: boolean;
  columns: Partial<Record<CSVField, number>>;
}

/** Names of columns as letters alone, best first: what newspapers' databases, crawlers and people write. */
const NAMES: Record<CSVField, string[]> = {
  text: [
    'text',
    'body',
    'fulltext',
    'articletext',
    'maintext',
    'content',
    'article',
    'story',
    'articlebody',
    'plaintext',
  ],
  title: ['title', 'headline', 'articletitle', 'heading', 'name'],
  outlet: [
    'outlet',
    'publisher',
    'publication',
    'newspaper',
    'source',
    'sourcename',
    'site',
    'sitename',
    'medium',
    'media',
    'domain',
    'sourcedomain',
  ],
  url: ['url', 'link', 'address', 'articleurl', 'sourceurl', 'permalink', 'webaddress', 'weburl', 'uri'],
  published: [
    'published',
    'publishedat',
    'datepublished',
    'publishdate',
    'publicationdate',
    'pubdate',
    'date',
    'datetime',
    'time',
    'day',
  ],
  language: ['language', 'lang'],
};

/** Guesses the mapping of a table by its first row; a person sees it before anything is taken in. */
export function guessMapping(firstRow: readonly string[]): CSVMapping {
  const names = firstRow.map((name) => name.toLowerCase().replace(/[^a-z]/g, ''));
  const columns: CSVMapping['columns'] = {};
  for (const field of CSV_FIELDS) {
    const column = NAMES[field].map((name) => names.indexOf(name)).find((at) => at >= 0);
    if (column !== undefined) columns[field] = column;
  }
  return { hasHeading: Object.keys(columns).length > 0, columns };
}

/** The longest column of a table without a heading is its text, most likely. */
export function guessText(rows: readonly (readonly string[])[]): number | undefined {
  const lengths: number[] = [];
  for (const row of rows) for (const [i, cell] of row.entries()) lengths[i] = (lengths[i] ?? 0) + cell.length;
  const longest = Math.max(...lengths);
  return longest > 0 ? lengths.indexOf(longest) : undefined;
}
