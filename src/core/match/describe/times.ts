import type { Token } from '../../text/token.ts';
import { createWordTest } from '../../text/word.ts';
import { MONTH_SHORT_FORMS, MONTHS, QUARTER_MONTHS, QUARTERS } from './time-words.ts';

/** A day that "last month" and "this year" are counted from; null where the article has no date. */
export type Day = { year: number; month: number } | null;

/** Reads the day of an ISO date; null where it is none. */
export function parseDay(published: string): Day {
  const match = /^(\d{4})-(\d\d)/.exec(published);
  return match ? { year: Number(match[1]), month: Number(match[2]) - 1 } : null;
}

/**
 * The times that some words name, as `month:october`, `year:2009`, `quarter:q4` or `prior:` for the period before the
 * one that the article is about. "Last month" is counted from the article's own day.
 *
 * @example findTimes(tokensOf('in October 2009'), null) // ['month:october', 'year:2009']
 */
export function findTimes(tokens: readonly Token[], day: Day): string[] {
  if (!tellsTime(tokens, { from: 0, to: tokens.length })) return [];
  const found = new Set<string>();
  const months: string[] = [];
  tokens.forEach((token, at) => {
    if (!mayTellTime(token.word)) return;
    const month = findMonth(token, tokens[at - 1]);
    if (month) months.push(month);
    if (token.kind === 'number' && YEAR.test(token.text) && !isCounted(tokens[at + 1]) && !isBeginning(tokens, at))
      found.add(`year:${token.text}`);
    for (const time of findRelative(token.lower, tokens[at + 1]?.lower ?? '', day)) found.add(time);
  });
  const quarter = months.length === 2 ? QUARTER_MONTHS.get(months.join(' ')) : undefined;
  if (quarter) found.add(`quarter:${quarter}`);
  else for (const month of months) found.add(`month:${month}`);
  return [...found].sort();
}

const RELATIVE = new Set(['last', 'this', 'previous', 'prior', 'next']);
const YEAR = /^(?:19|20)\d\d$/;

/** All other words are passed over. */
const mayTellTime = createWordTest(({ text, lower }) => {
  const name = lower.replace('.', '');
  return RELATIVE.has(lower) || QUARTERS.has(lower) || YEAR.test(text) || monthOf(name) !== null;
});

/** False where no token of a range can tell a time. */
export function tellsTime(tokens: readonly Token[], { from, to }: { from: number; to: number }): boolean {
  for (let at = from; at < to; at++) if (mayTellTime(tokens[at].word)) return true;
  return false;
}

const monthOf = (name: string) => (MONTHS.includes(name) ? name : (MONTH_SHORT_FORMS.get(name) ?? null));

/** "May" is a month only where its neighbours say so. */
function findMonth(token: Token, before: Token | undefined): string | null {
  if (!token.isCapitalised) return null;
  const name = token.lower.replace('.', '');
  if (name === 'may')
    return before && /^(?:in|since|until|last|this|of|from|by|to|through|early|late|mid)$/.test(before.lower)
      ? 'may'
      : null;
  return monthOf(name);
}

/** "Since 2011", "the outbreak of the war in 2011": the year that something goes on from, not when it was. */
function isBeginning(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 6), at)
    .some((token) => /^(?:since|began|begun|begin|start|started|outbreak|founded|published|from)$/.test(token.lower));
}

/** "2,000" is no year, nor is "2000 people". */
function isCounted(next: Token | undefined): boolean {
  return (
    next?.kind === 'word' &&
    /^(?:people|soldiers|troops|homes|jobs|workers|men|women|children|civilians|miles|dollars|euros)$/.test(next.lower)
  );
}

function findRelative(word: string, next: string, day: Day): string[] {
  if (next === 'quarter') {
    const quarter = QUARTERS.get(word);
    if (quarter) return [`quarter:${quarter}`];
  }
  if (!RELATIVE.has(word)) return [];
  if (/^(?:previous|prior)$/.test(word)) return /^(?:month|year|quarter|week|day|period)$/.test(next) ? ['prior:'] : [];
  const step = word === 'last' ? -1 : word === 'next' ? 1 : 0;
  if (next === 'year' && day) return [`year:${day.year + step}`];
  if (next === 'month' && day) return [`month:${MONTHS[(day.month + step + 12) % 12]}`];
  return [];
}
