import { parseURL } from './address.ts';
import { findText, type Node } from './json-ld.ts';
import type { Metas } from './metas.ts';

const ISO =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:(?:T| +)(\d{2}):?(\d{2})(?::?(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/;
const IN_PATH = /\/(\d{4})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?:\/|-|$)/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** "November 18, 2019", "18 Nov 2019", "Nov 18 21:30:09 EST 2019", with whatever stands around it. */
const WORDED =
  /\b(?:(\d{1,2})(?:st|nd|rd|th)?\.?\s+([a-z]{3,9})\.?,?|([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,|\s[\d:]{5,8}(?:\s[A-Z]{3,4})?)?)\s+(\d{4})\b/i;

/** A page's date as ISO 8601, a day where the hour is not said; empty where it is no date that news can have. */
export function parsePublished(value: string): string {
  const text = value.trim();
  const iso = ISO.exec(text);
  if (iso) return getISO(iso);
  const compact = COMPACT.exec(text);
  if (compact) return getDay(compact[1], compact[2], compact[3]);
  if (/^\d{10}(?:\d{3})?$/.test(text)) return new Date(Number(text.padEnd(13, '0'))).toISOString();
  return parseWorded(text);
}

/** The first date of some lines; empty where they have none. */
export function findDateline(lines: readonly string[]): string {
  return findDate(lines);
}

/** The day that stands in many news addresses: "/2019/11/18/". */
export function parsePathDate(path: string): string {
  const match = IN_PATH.exec(path);
  if (!match) return '';
  const month = MONTHS.indexOf((match[2] ?? '').toLowerCase()) + 1 || Number(match[2]);
  return getDay(match[1], String(month), match[3]);
}

function parseWorded(text: string): string {
  const match = WORDED.exec(text);
  if (!match) return '';
  const month = MONTHS.indexOf((match[2] ?? match[3] ?? '').slice(0, 3).toLowerCase()) + 1;
  return month ? getDay(match[5], String(month), match[1] ?? match[4]) : '';
}

function getISO([, year, month, day, hour, minute, second, zone]: RegExpExecArray): string {
  const date = getDay(year, month, day);
  if (!hour || !date) return date;
  return `${date}T${hour}:${minute}:${second ?? '00'}${zone?.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2') ?? ''}`;
}

function getDay(year?: string, month?: string, day?: string): string {
  if (!isPlausible(year, month, day)) return '';
  return `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
}

function isPlausible(year?: string, month?: string, day?: string): boolean {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  return y >= 1900 && y < 2100 && m >= 1 && new Date(Date.UTC(y, m - 1, d)).getUTCMonth() === m - 1 && d >= 1;
}

/** Names of meta elements with the date of publication, best first. */
const PUBLISHED =
  'article:published_time article:published datepublished parsely-pub-date sailthru.date publishdate publish-date publish_date publication_date pubdate article:publicationdate originalpublicationdate dc.date.issued dcterms.created dcterms.date dc.date date';
const MODIFIED = 'article:modified_time article:modified og:updated_time datemodified last-modified';

/** When an article was published, as its page says to machines; empty where it does not. */
export function findPublished(marked: string, metas: Metas, article: Node | null, url: string): string {
  return findDate([
    findText(article?.datePublished ?? article?.coverageStartTime),
    ...readAll(metas, PUBLISHED),
    marked,
    parsePathDate(parseURL(url)?.pathname ?? ''),
  ]);
}

/** When an article was made or changed, as its page says. */
export function findModified(metas: Metas, article: Node | null): string {
  return findDate([findText(article?.dateCreated), findText(article?.dateModified), ...readAll(metas, MODIFIED)]);
}

function readAll(metas: Metas, names: string): (string | undefined)[] {
  return names.split(' ').map((name) => metas.get(name));
}

function findDate(values: readonly (string | null | undefined)[]): string {
  for (const value of values) {
    const date = value && parsePublished(value);
    if (date) return date;
  }
  return '';
}
