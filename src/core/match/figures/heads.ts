import { isCountry } from '../lexicon/concepts.ts';
import { ANY_PERSON, HEAD_KINDS, PERSON_HEADS } from '../lexicon/head-kinds.ts';
import type { Accord, Described } from './agreement.ts';

/** Heads that any other may stand for: 60 in all, 60 of them. */
const GENERIC_HEADS = new Set([
  'other',
  'total',
  'number',
  'figure',
  'member',
  'thing',
  'one',
  'rest',
  'rate',
  'level',
  'pace',
  'amount',
  'case',
]);

/** What two quantities count: one thing, things that may be one, or things that cannot be. */
export function compareHeads(
  a: Pick<Described, 'heads' | 'facets'>,
  b: Pick<Described, 'heads' | 'facets'>,
): { heads: Accord; isOtherKind: boolean } {
  if (a.heads.has('age') && b.heads.has('age') && areOthersAges(a, b)) return { heads: -1, isOtherKind: true };
  let heads: Accord = 0;
  let isOtherKind = a.heads.size > 0 && b.heads.size > 0;
  for (const one of a.heads)
    for (const other of b.heads) {
      if (one === other) return { heads: 1, isOtherKind: false };
      if (areOtherKinds(one, other)) heads = -1;
      else {
        isOtherKind = false;
        if (heads === 0 && !GENERIC_HEADS.has(one) && !GENERIC_HEADS.has(other) && !areBothPeople(one, other))
          heads = -1;
      }
    }
  return { heads, isOtherKind };
}

/** Officers and officials, Russians and diplomats. */
function areBothPeople(a: string, b: string): boolean {
  const isPeople = (head: string) => PERSON_HEADS.has(head) || isCountry(head);
  return isPeople(a) && isPeople(b);
}

/** Women are no soldiers for a reader who counts both; anyone may be among the people. */
function areOtherKinds(a: string, b: string): boolean {
  const [ofA, ofB] = [HEAD_KINDS.get(a), HEAD_KINDS.get(b)];
  if (ofA === 'victim' || ofB === 'victim') return ofA === 'suspect' || ofB === 'suspect';
  if (ofA && ofB) return ofA !== ofB;
  return isKindApart(a, b) || isKindApart(b, a);
}

/** Whether the one is of a kind of people, and the other nothing that such people may be called. */
function isKindApart(a: string, b: string): boolean {
  return HEAD_KINDS.has(a) && PERSON_HEADS.has(a) && !ANY_PERSON.has(b) && !GENERIC_HEADS.has(b);
}

/** Whose ages they are tells, where both reports say so; else any name beside them. */
function areOthersAges(a: Pick<Described, 'facets'>, b: Pick<Described, 'facets'>): boolean {
  const [ofA, ofB] = [a.facets.get('who'), b.facets.get('who')];
  return ofA && ofB ? !areOnePerson(ofA, ofB) : !shareName(a, b);
}

/** Whether any of these names, first to last and joined by a plus, may be any of those: "ada+marsh" is "marsh", "de+marsh" is "demarsh". */
export function areOnePerson(ofA: ReadonlySet<string> | undefined, ofB: ReadonlySet<string> | undefined): boolean {
  for (const a of ofA ?? []) for (const b of ofB ?? []) if (isOneName(a.split('+'), b.split('+'))) return true;
  return false;
}

function isOneName(a: string[], b: string[]): boolean {
  if (a.at(-1) === b.at(-1)) return a.length === 1 || b.length === 1 || a[0] === b[0];
  return endsInTwoWords(a, b) || endsInTwoWords(b, a);
}

/** "Jonathan De Guzman" for "DeGuzman": newsrooms write such names in one word or in two. */
function endsInTwoWords(name: string[], other: string[]): boolean {
  if (name.length < 2 || name.slice(-2).join('') !== other.at(-1)) return false;
  return name.length === 2 || other.length === 1 || name[0] === other[0];
}

function shareName(a: Pick<Described, 'facets'>, b: Pick<Described, 'facets'>): boolean {
  const [ofA, ofB] = [listNames(a), listNames(b)];
  return !ofA.length || !ofB.length || ofA.some((name) => ofB.includes(name));
}

function listNames({ facets }: Pick<Described, 'facets'>): string[] {
  return [...(facets.get('of') ?? []), ...(facets.get('by') ?? [])];
}
