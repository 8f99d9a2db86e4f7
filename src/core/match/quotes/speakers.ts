import { beginsCapital } from '../../text/letters.ts';
import { unicodePattern } from '../../text/unicode-pattern.ts';
import { wordList } from '../../text/word-list.ts';
/** Who is named as having spoken, made ready for comparison. */
export interface Speaker {
  /** The names of each person or body that is named; none for "a witness". */
  people: string[][];
  /** What they are called beside their name, if no name is given: "observatory", "lawmaker". */
  roles: string[];
  /** A body rather than a person: "the FBI". */
  isBody: boolean;
}

/** Words of a speaker's title that many speakers share: they tell nobody apart. */
const TITLE_WORDS =
  wordList(`the a an of in for and to at on by his her their its mr mrs ms miss dr sir dame lord lady president vice prime minister secretary
  chief executive officer general sergeant captain colonel lieutenant major deputy assistant director chairman chairwoman chair
  senator sen representative rep governor gov mayor judge justice attorney spokesman spokeswoman spokesperson official officials
  department statement report white house state national foreign ministry leader king queen prince pope professor prof
  who said he she they it we i former acting senior press office government company group party court agency news source sources man
  woman people person resident witness critics experts analysts us u.s uk jr sr last week month monday tuesday wednesday thursday
  friday saturday sunday sgt capt col lt gen det rev statement joint post tweet message letter spokespeople
  superintendent commissioner inspector sheriff`);
const WORD = unicodePattern(String.raw`\p{L}[\p{L}\p{M}'’.-]*`, 'gu');
const ACRONYM = unicodePattern(String.raw`^\p{Lu}{2,}$`, 'u');
const MARKS = unicodePattern(String.raw`\p{M}`, 'gu');
const NOBODY: Speaker = { people: [], roles: [], isBody: false };

/** "Putin's spokesman" and "a lawyer for Lee" are not Putin and Lee. */
const LINKS = new Set(['for', 'of', 'at', 'from', 'with']);

export function readSpeaker(named: string | undefined): Speaker {
  if (!named) return NOBODY;
  const parts = named.split(/,|;|&|\band\b/u).map((part) => cutOwners(part.match(WORD()) ?? []));
  const people = parts.map(listNames).filter((names) => names.length > 0);
  const roles = people.length ? [] : parts.flatMap(listRoles);
  return { people, roles, isBody: /^(?:the|an?)\s/.test(named) || ACRONYM().test(named) };
}

function cutOwners(words: string[]): string[] {
  const owner = words.findLastIndex((word, at) => at < words.length - 1 && /['’]s?$/u.test(word));
  const own = words.slice(owner + 1);
  const link = own.findIndex((word) => LINKS.has(word));
  return link > 0 ? own.slice(0, link) : own;
}

/** -1: other people; 0: cannot be told; 1: the same by name, or by what both call them. */
export function compareSpeakers(a: Speaker, b: Speaker): -1 | 0 | 1 {
  if (a.people.length && b.people.length) {
    const likeness = Math.max(...a.people.flatMap((ours) => b.people.map((theirs) => compareNames(ours, theirs))));
    return likeness < 0 && a.isBody !== b.isBody ? 0 : (likeness as -1 | 0 | 1);
  }
  return a.roles.some((role) => b.roles.includes(role)) ? 1 : 0;
}

/** True where both are called something, neither by name, and not the same: "the army", "a monitor". */
export function haveOtherRoles(a: Speaker, b: Speaker): boolean {
  return a.roles.length > 0 && b.roles.length > 0 && compareSpeakers(a, b) < 1;
}

/** A surname alone is enough; with one surname, another first name makes it unsure. */
function compareNames(a: readonly string[], b: readonly string[]): -1 | 0 | 1 {
  const shared = a.filter((name) => b.includes(name));
  if (!shared.length) return -1;
  if (a.length === 1 || b.length === 1 || shared.length > 1) return 1;
  if (a[a.length - 1] !== b[b.length - 1]) return shared[0] === a[0] && shared[0] === b[0] ? -1 : 0;
  return a[0][0] === b[0][0] ? 1 : 0;
}

function strip(word: string): string {
  return word
    .toLowerCase()
    .replace(/['’]s?$|\./gu, '')
    .normalize('NFKD')
    .replace(MARKS(), '');
}

function listNames(words: readonly string[]): string[] {
  const capitalised = words.filter(beginsCapital);
  return capitalised.map(strip).filter((name) => name.length > 1 && !TITLE_WORDS.has(name));
}

function listRoles(words: readonly string[]): string[] {
  return words
    .map((word) => strip(word).replace(/s$/, ''))
    .filter((word) => word.length > 2 && !TITLE_WORDS.has(word) && !TITLE_WORDS.has(`${word}s`));
}
