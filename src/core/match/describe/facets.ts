import type { TextModel } from '../../text/model.ts';
import type { Token } from '../../text/token.ts';
import { toBaseForm } from '../lexicon/base-form.ts';
import { CONCEPTS } from '../lexicon/concepts.ts';
import type { ClaimPlace } from './clause.ts';
import { type Day, findTimes } from './times.ts';

/** Words that make a figure something hoped, feared or aimed at instead of something that is. */
const MODES: [mode: string, words: Set<string>][] = [
  [
    'forecast',
    new Set(
      'expect expectation forecast predict prediction project projection economist analyst consensus outlook'.split(
        ' ',
      ),
    ),
  ],
  ['goal', new Set('goal target aim promise pledge vow limit cap threshold maximum minimum'.split(' '))],
];
const PARTS: [part: string, words: Set<string>][] = [
  ['some', new Set('including include among'.split(' '))],
  ['more', new Set('another additional further extra'.split(' '))],
  ['total', new Set('total altogether overall combined collectively cumulative'.split(' '))],
  ['each', new Set('each apiece average per'.split(' '))],
];
const ROLES = new Set(['from', 'to', 'by']);
/** Names of days and months are times; these others are written with capitals and name nothing. */
const NO_NAMES =
  /^(?:i|mr|mrs|ms|dr|sen|rep|gov|gen|lt|col|sgt|capt|president|chief|officer|minister|secretary|state|government|police|department|spokesman|spokeswoman|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec|am|pm)$/;

/**
 * What narrows a figure down, as `kind:value`, sorted (see `FigureRecord.facets`): times, whether it is meant as fact or
 * forecast, whether it is a change and which way, a part or a whole, and the names in its clause.
 */
export function findFacets(model: TextModel, place: ClaimPlace, day: Day): string[] {
  const { tokens } = model;
  const { own, clause, sentence } = place;
  const before = tokens.slice(clause.from, own.from);
  const near = [...before, ...tokens.slice(own.to, clause.to)];
  const facets = new Set<string>();
  for (const time of findClaimTimes(tokens, place, day)) facets.add(`time:${time}`);
  for (const mode of findModes(near)) facets.add(`mode:${mode}`);
  for (const part of findParts(before, tokens.slice(own.to, own.to + 4), tokens[clause.from - 1]))
    facets.add(`part:${part}`);
  for (const change of findChange(tokens, place)) facets.add(change);
  for (const name of findNames(near, tokens[sentence.from])) facets.add(`name:${name}`);
  return [...facets].sort();
}

/** Times of the clause; where it has none, that of the sentence if it is the only one there. */
function findClaimTimes(tokens: readonly Token[], { own, clause, sentence }: ClaimPlace, day: Day): string[] {
  const near = findTimes([...tokens.slice(clause.from, own.from), ...tokens.slice(own.to, clause.to)], day);
  if (near.length) return near;
  const all = findTimes([...tokens.slice(sentence.from, own.from), ...tokens.slice(own.to, sentence.to)], day);
  const kinds = new Set(all.map((time) => time.replace(/:.*/, '')));
  return kinds.size === all.length ? all : [];
}

function findModes(near: readonly Token[]): string[] {
  const found: string[] = [];
  near.forEach((token, at) => {
    // "Better than expected" speaks of the outcome.
    if (token.kind !== 'word' || /^(?:than|above|below|-)$/.test(near[at - 1]?.lower ?? '')) return;
    const base = toBaseForm(token.lower);
    for (const [mode, words] of MODES) if (words.has(base)) found.push(mode);
  });
  return found;
}

function findParts(before: readonly Token[], after: readonly Token[], divider: Token | undefined): string[] {
  const found = new Set<string>();
  const lead = [divider?.lower ?? '', ...before.slice(-4).map((token) => token.lower)];
  for (const [part, words] of PARTS) if (lead.some((word) => words.has(word))) found.add(part);
  const words = after.map((token) => token.lower).join(' ');
  if (/^of (?:them|those|whom|which)\b/.test(words)) found.add('some');
  if (/^(?:more|others?|additional|further)\b/.test(words)) found.add('more');
  return [...found];
}

/** "rose 6 percent", "a 6 percent rise", "rose by 6 percent to 40", "from 34": the change, the level, the old level. */
function findChange(tokens: readonly Token[], { own, clause }: ClaimPlace): string[] {
  const found: string[] = [];
  const before = tokens[own.from - 1]?.lower ?? '';
  if (ROLES.has(before)) found.push(`role:${before}`);
  if (before === 'to' || before === 'from' || before === 'at') return found;
  const leading = tokens.slice(Math.max(clause.from, own.from - 3), own.from);
  const trailing = tokens.slice(own.to, Math.min(clause.to, own.to + 4));
  for (const token of [...leading, ...trailing]) {
    const concept = token.kind === 'word' ? CONCEPTS.get(toBaseForm(token.lower)) : undefined;
    if (concept === 'rise' || concept === 'fall') found.push(`change:${concept}`);
  }
  return [...new Set(found)];
}

/** Capitalised words that do not open the sentence; none where most words are capitalised, as in a headline. */
function findNames(near: readonly Token[], opener: Token | undefined): string[] {
  const words = near.filter((token) => token.kind === 'word');
  const named = words.filter((token) => token.isCapitalised && token !== opener && !NO_NAMES.test(token.lower));
  if (words.length >= 4 && named.length * 10 > words.length * 6) return [];
  return named.map((token) => token.lower.replaceAll('.', '')).filter((name) => name.length > 1 && name.length <= 60);
}
