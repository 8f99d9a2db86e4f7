import type { TextModel } from '../../text/model.ts';
import { singleSpaced } from '../../text/single-spaced.ts';
import type { Token } from '../../text/token.ts';
import { createWordTest } from '../../text/word.ts';
import { cueOf } from './cue-verbs.ts';
import { isInsideName, isNameWord } from './name-words.ts';
import { BODY_NOUNS, isPersonNoun, TITLES } from './roles.ts';

/** Capitalised words in a row: the titles before a name, and the name. */
export interface NameRun {
  name: string;
  surname: string;
  titles: Token[];
  start: number;
  end: number;
  isOwner: boolean;
  /** Something beside it says that it is a person: a role, an age. */
  isHuman: boolean;
  /** The same, or a verb of speech. */
  isPersonLike: boolean;
}

/** A name has this many words at most; more are a headline. */
const MAX_NAME_WORDS = 5;

const SUFFIX = /,? (?:Jr|Sr|II|III|IV|MD|PhD)\.?$/;

/** "John F. Kerry Jr." gives "kerry". */
export function surnameOf(name: string): string {
  if (!name.includes(' ')) return lowerOf(name);
  const bare = name.replace(SUFFIX, '');
  return lowerOf(bare.slice(bare.lastIndexOf(' ') + 1));
}

const lowerOf = (name: string) => name.toLowerCase().replaceAll('’', "'");

/** Where the name begins behind its titles: 2 in "Utah Sen. Mitt Romney", 0 where there is none. */
export function countTitles(words: readonly Token[]): number {
  for (let at = words.length - 2; at >= 0; at--) if (TITLES.has(words[at].lower)) return at + 1;
  return 0;
}

/** Runs of capitalised words that may be names of people. */
export function findNameRuns({ text, tokens }: TextModel): NameRun[] {
  const runs: NameRun[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isNameWord(tokens[at])) continue;
    let end = at + 1;
    while (end < tokens.length && goesOn(tokens, end)) end++;
    const run = toRun(text, tokens, at, end);
    if (run) runs.push(run);
    at = end - 1;
  }
  return runs;
}

function goesOn(tokens: readonly Token[], at: number): boolean {
  if (tokens[at].sentence !== tokens[at - 1].sentence) return false;
  return isNameWord(tokens[at]) || (isInsideName(tokens, at) && tokens[at + 1]?.sentence === tokens[at].sentence);
}

function toRun(text: string, tokens: readonly Token[], from: number, end: number): NameRun | null {
  const words: Token[] = [];
  for (let at = from; at < end; at++) if (tokens[at].kind === 'word') words.push(tokens[at]);
  const skipped = countTitles(words);
  const [first, last] = [words[skipped], words[words.length - 1]];
  if (!first || words.length - skipped > MAX_NAME_WORDS || BODY_NOUNS.has(last.lower)) return null;
  const isPerson = isHuman(tokens, from, end);
  const name = first === last ? first.text : singleSpaced(text.slice(first.start, last.end));
  return {
    name,
    surname: first === last ? first.lower : surnameOf(name),
    titles: words.slice(0, skipped),
    start: first.start,
    end: last.end,
    isOwner: tokens[end]?.kind === 'possessive',
    isHuman: isPerson,
    isPersonLike: isPerson || speaks(tokens, from, end),
  };
}

/** "analyst Ana Cruz", "Ana Cruz, 41," */
function isHuman(tokens: readonly Token[], from: number, end: number): boolean {
  const [before, after, next] = [tokens[from - 1], tokens[end], tokens[end + 1]];
  if (before?.kind === 'word' && (TITLES.has(before.lower) || isPersonNoun(before.lower))) return true;
  return after?.text === ',' && next?.kind === 'number' && next.text.length === 2;
}

/** "Ana Cruz said", "said Ana Cruz" */
function speaks(tokens: readonly Token[], from: number, end: number): boolean {
  const [before, after] = [tokens[from - 1], tokens[end]];
  return (before?.kind === 'word' && isSpeech(before)) || (after?.kind === 'word' && isSpeech(after));
}

const isSpeech = ({ word }: Token): boolean => tellsSpeech(word);

const tellsSpeech = createWordTest((word) => {
  const cue = word.isCapitalised ? null : cueOf(word);
  return cue?.kind === 'say' && (cue.form === 'past' || cue.form === 'present');
});
