import { getMessage, getUILanguage } from './native.ts';

/**
 * The language of a surface's words: the reader's own way of writing it (en-GB) where the words are in that language,
 * else the language of the words, so that numbers and dates never speak another one than the sentence around them.
 */
export function getTextLanguage(): string {
  const ofWords = getMessage('languageTag') || 'en';
  const ofReader = getUILanguage();
  return ofReader.split('-')[0] === ofWords.split('-')[0] ? ofReader : ofWords;
}

/**
 * A sentence of `_locales` with its placeholders filled; numbers are written as the language writes them. Empty for a key
 * that does not exist, which a pack or an older content script may name.
 *
 * @example text('versionSource', 'the mayor') // 'According to the mayor'
 */
export function text(key: string, ...values: (string | number)[]): string {
  return getMessage(key, values.map(formatValue));
}

/**
 * A sentence that depends on a count, which is also its first placeholder. The locale has a key for each plural form of
 * its language: `outlets_one`, `outlets_other`.
 *
 * @example countText('outlets', 2) // '2 outlets'
 */
export function countText(key: string, count: number, ...values: (string | number)[]): string {
  const form = pluralRules(getTextLanguage()).select(count);
  return text(`${key}_${form}`, count, ...values) || text(`${key}_other`, count, ...values);
}

/** A number as the language writes it; large ones short, where there is little room: "1.2M". */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(getTextLanguage(), { notation: value >= 1e5 ? 'compact' : 'standard' }).format(value);
}

/** Names in a row as the language joins them: "A, B and C". */
export function listText(names: readonly string[]): string {
  return new Intl.ListFormat(getTextLanguage()).format(names);
}

function formatValue(value: string | number): string {
  return typeof value === 'number' ? numberFormat(getTextLanguage()).format(value) : value;
}

/** Making one costs a hundred times what using it does, which a long list would feel. */
const pluralRules = keepLast((language) => new Intl.PluralRules(language));
const numberFormat = keepLast((language) => new Intl.NumberFormat(language));

/** The language of a page does not change but in tests: one is enough to keep. */
function keepLast<T>(make: (language: string) => T): (language: string) => T {
  let kept: { language: string; made: T } | null = null;
  return (language) => {
    if (kept?.language !== language) kept = { language, made: make(language) };
    return kept.made;
  };
}
