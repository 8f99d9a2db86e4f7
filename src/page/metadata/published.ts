import { parseURL } from './address.ts';
import { findText, type Node } from './json-ld.ts';
import type { Metas } from './metas.ts';

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/;
const IN_PATH = /\/(\d{4})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?:\/|-|$)/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** "November 18, 2019", "18 Nov 2019", with whatever stands around it. */
const WORDED =
  /\b(?:(\d{1,2})(?:st|nd|rd|th)?\.?\s+([a-z]{3,9})\.?,?|([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?)\s+(\d{4})\b/i;

/** A page's date as ISO 8601, a day where the hour is not said; empty where it is no date that news can have. */
export function parsePublished(value: string): string {
  const text = value.trim();
  const iso = ISO.exec(text);
  if (iso) return isPlausible(iso[1], iso[2], iso[3]) ? getISO(iso) : '';
  const compact = COMPACT.exec(text);
  if (compact) return getDay(compact[1], compact[2], compact[3]);
  if (/^\d{10}(?:\d{3})?$/.test(text)) return new Date(Number(text.padEnd(13, '0'))).toISOString();
  return parseWorded(text);
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
  const date = `${year}-${month}-${day}`;
  if (!hour) return date;
  return `${date}T${hour}:${minute}:${second ?? '00'}${zone?.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2') ?? ''}`;
}

function getDay(year?: string, month?: string, day?: string): string {
  if (!isPlausible(year, month, day)) return '';
  return `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
}

function isPlausible(year?: string, month?: string, day?: string): boolean {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  return y >= 1900 && y < 2100 && m >= 1 && m <= 12 && d >= 1 && d <= 31;
}

/** Names of meta elements with the date of publication, best first. */
const PUBLISHED =
  'article:published_time datepublished parsely-pub-date sailthru.date publishdate publish-date pubdate originalpublicationdate dc.date.issued dc.date date';
const MODIFIED = 'article:modified_time og:updated_time datemodified last-modified';

/** When an article was published, as its page says; a later change counts only where nothing else is said. */
export function findPublished(document: Document, metas: Metas, article: Node | null, url: string): string {
  const marked = document.querySelector('[itemprop~="datePublished"], time[pubdate]');
  const shown =
    document.querySelector('article time[datetime], main time[datetime]') ?? document.querySelector('time[datetime]');
  const read = (names: string) => names.split(' ').map((name) => metas.get(name) ?? '');
  const dates = [
    findText(article?.datePublished ?? article?.dateCreated),
    ...read(PUBLISHED),
    marked?.getAttribute('datetime') ?? marked?.getAttribute('content') ?? marked?.textContent ?? '',
    parsePathDate(parseURL(url)?.pathname ?? ''),
    shown?.getAttribute('datetime') ?? '',
    findText(article?.dateModified),
    ...read(MODIFIED),
  ];
  for (const date of dates) {
    const published = parsePublished(date);
    if (published) return published;
  }
  return '';
}
