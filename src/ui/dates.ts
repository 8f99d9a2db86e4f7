import { getTextLanguage } from '../platform/locale.ts';

const DATE_ONLY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * A report's date as people write it; with the time of day where the report gives one, in the reader's time zone. A date
 * without a time is no moment: it stays the same day everywhere. Empty for what is no date.
 *
 * @example formatDate('2025-01-24') // '24 Jan 2025' or 'Jan 24, 2025'
 */
export function formatDate(iso: string): string {
  const date = new Date(iso);
  if (!iso || Number.isNaN(date.getTime())) return '';
  const style: Intl.DateTimeFormatOptions = DATE_ONLY.test(iso)
    ? { dateStyle: 'medium', timeZone: 'UTC' }
    : { dateStyle: 'medium', timeStyle: 'short' };
  return new Intl.DateTimeFormat(getTextLanguage(), style).format(date);
}

/**
 * A report's day, without its time of day: for lists. Empty for what is no date.
 *
 * @example formatDay('2025-01-24T12:00:00Z') // '24 Jan 2025'
 */
export function formatDay(iso: string): string {
  const date = new Date(iso);
  if (!iso || Number.isNaN(date.getTime())) return '';
  return getDayFormat(getTextLanguage(), DATE_ONLY.test(iso) ? 'UTC' : undefined).format(date);
}

const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** A list has hundreds of days, and making a format costs a hundred times what using it does. */
function getDayFormat(language: string, timeZone: string | undefined): Intl.DateTimeFormat {
  const key = `${language} ${timeZone ?? ''}`;
  const format = dayFormats.get(key) ?? new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone });
  dayFormats.set(key, format);
  return format;
}

/** Two dates as one span of days ("24–28 Jan 2025"); one date where they are the same day; empty where one is none. */
export function formatDateRange(from: string, to: string): string {
  const [first, last] = [new Date(from.slice(0, 10)), new Date(to.slice(0, 10))];
  if (Number.isNaN(first.getTime()) || Number.isNaN(last.getTime())) return '';
  return new Intl.DateTimeFormat(getTextLanguage(), { dateStyle: 'medium', timeZone: 'UTC' }).formatRange(first, last);
}

/** A time of day as people write it. @example formatTime(Date.UTC(2025, 0, 24, 14, 5)) // '14:05' or '2:05 PM' */
export function formatTime(time: number): string {
  return new Intl.DateTimeFormat(getTextLanguage(), { timeStyle: 'short' }).format(time);
}
