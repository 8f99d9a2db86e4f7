import { isISODate, isWebURL } from '../../core/index.ts';
import { clean } from '../../page/metadata/metas.ts';
import { nameHost } from '../../page/metadata/outlet.ts';
import { parsePublished } from '../../page/metadata/published.ts';
import { createFault, type Item, type ItemPlace } from './item.ts';

/** Ten times the longest reports that were measured; reading the claims of so much takes a tenth of a second. */
const MAX_TEXT_CHARS = 300_000;
const MAX_LINE_CHARS = 500;

/** What a file says of an article, each thing as it stands there. */
export type ArticleFields = Partial<Record<'outlet' | 'url' | 'published' | 'title' | 'language' | 'text', string>>;

/** Controls, bidirectional overrides and the like: what could make shown words read as others. */
const SPOOFING = /[\p{Cc}\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
/** The same but for tabs and line ends, which texts have. */
const SPOOFING_IN_TEXT = /(?![\n\t])[\p{Cc}\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i;

/** Makes an article of fields from outside: tidied, checked, and with nothing that is not known left to guessing. */
export function checkArticle(fields: ArticleFields, place: ItemPlace): Item {
  const text = tidyText(fields.text ?? '');
  if (!text) return createFault('no-text', { ...place, field: 'text' });
  if (text.length > MAX_TEXT_CHARS) return createFault('too-long', { ...place, field: 'text' }, `${MAX_TEXT_CHARS}`);
  const url = (fields.url ?? '').trim();
  if (url && !isWebURL(url)) return createFault('bad-address', { ...place, field: 'url' }, url.slice(0, 80));
  const language = (fields.language ?? '').trim().replaceAll('_', '-');
  const article = {
    outlet: tidyLine(fields.outlet ?? '') || (url && nameHost(new URL(url).hostname)),
    url,
    published: readDate(fields.published ?? ''),
    title: tidyLine(fields.title ?? ''),
    ...(LANGUAGE.test(language) && { language }),
    text,
  };
  return { kind: 'article', article, place };
}

/** ISO 8601 as it is, other dates where they can be told for certain ("18 Nov 2019"), else empty. */
export function readDate(date: string): string {
  const given = date.trim();
  return isISODate(given) ? given : parsePublished(given.slice(0, 60));
}

function tidyLine(line: string): string {
  return clean(line.slice(0, 4 * MAX_LINE_CHARS).replace(SPOOFING, ' ')).slice(0, MAX_LINE_CHARS);
}

function tidyText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(SPOOFING_IN_TEXT, '')
    .trim();
}
