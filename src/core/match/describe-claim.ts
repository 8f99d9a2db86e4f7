import type { Claim, Figure, Span } from '../claims/claim.ts';
import type { ClaimContext, ClaimRecord } from '../corpus/record.ts';
import { findEvents } from './events.ts';
import { findFacets } from './facets.ts';
import { findContentForm, listWords, type Word } from './words.ts';

/** A pack may be shared, so a record never carries more of a report than this. */
const MAX_PHRASE_WORDS = 12;
/** Words on either side that belong to the claim's own clause, at most. Guess. */
const NEAR_WORDS = 7;

/** A claim with what is needed to compare and show it without its article. */
export function describeClaim(text: string, claim: Claim): ClaimRecord {
  const sentence = findSentence(text, claim);
  const words = listWords(text.slice(sentence.start, sentence.end)).map((word) => shift(word, sentence.start));
  const context = makeContext(text, claim, sentence, words);
  if (claim.kind === 'quote') return { ...claim, ...context };
  const near = findNear(text, claim, words);
  return {
    ...claim,
    ...context,
    head: findHead(claim),
    events: findEvents(near, claim),
    facets: findFacets(
      text.slice(sentence.start, sentence.end),
      claim.start - sentence.start,
      claim.end - sentence.start,
    ),
  };
}

function makeContext(text: string, claim: Span, sentence: Span, words: Word[]): ClaimContext {
  const outside = words.filter((word) => word.end <= claim.start || word.start >= claim.end);
  return {
    words: text.slice(claim.start, claim.end),
    phrase: cutPhrase(text, claim, words, sentence),
    context: listForms(outside),
    near: listForms(findNear(text, claim, words)),
  };
}

function listForms(words: Word[]): string[] {
  const forms = words.map(findContentForm).filter((form): form is string => form !== null);
  return [...new Set(forms)].sort();
}

/** Words of the claim's own clause: those close by with no comma, colon or dash between. */
function findNear(text: string, claim: Span, words: Word[]): Word[] {
  const before = words.filter((word) => word.end <= claim.start).slice(-NEAR_WORDS);
  const after = words.filter((word) => word.start >= claim.end).slice(0, NEAR_WORDS);
  return [...before, ...after].filter((word) => {
    const between = word.end <= claim.start ? text.slice(word.end, claim.start) : text.slice(claim.end, word.start);
    return !/[;:–—]|, (?:and|but|while|with|which|who|contrasting|compared)\b/.test(between);
  });
}

/** At most twelve words around the claim, at least one word short of the whole sentence. */
function cutPhrase(text: string, claim: Span, words: Word[], sentence: Span): string {
  const inside = words.filter((word) => word.start >= claim.start && word.end <= claim.end).length;
  const room = Math.max(0, Math.min(MAX_PHRASE_WORDS, words.length - 1) - inside);
  if (!room)
    return words.length > inside
      ? text.slice(claim.start, claim.end).split(/\s+/).slice(0, MAX_PHRASE_WORDS).join(' ')
      : '';
  const before = words.filter((word) => word.end <= claim.start);
  const after = words.filter((word) => word.start >= claim.end);
  const takeAfter = Math.min(after.length, Math.max(Math.ceil(room / 2), room - before.length));
  const takeBefore = Math.min(before.length, room - takeAfter);
  const start = takeBefore ? (before[before.length - takeBefore]?.start ?? claim.start) : claim.start;
  const end = takeAfter ? (after[takeAfter - 1]?.end ?? claim.end) : claim.end;
  return text.slice(Math.max(start, sentence.start), Math.min(end, sentence.end)).replace(/\s+/g, ' ');
}

/** The sentence that a claim is in; a line break always ends one. */
function findSentence(text: string, claim: Span): Span {
  const lineStart = text.lastIndexOf('\n', claim.start - 1) + 1;
  const lineBreak = text.indexOf('\n', claim.end);
  const lineEnd = lineBreak < 0 ? text.length : lineBreak;
  let start = lineStart;
  for (const match of text.slice(lineStart, claim.start).matchAll(/[.!?]["”’)]*\s+(?=["“‘(]?\p{Lu})/gu))
    if (
      !/\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|St|Lt|Col|Sgt|Jan|Feb|Aug|Sept|Oct|Nov|Dec|U\.S|No|\p{Lu})$/u.test(
        text.slice(lineStart, lineStart + match.index),
      )
    )
      start = lineStart + match.index + match[0].length;
  const after = /[.!?]["”’)]*(?=\s+["“‘(]?\p{Lu}|\s*$)/u.exec(text.slice(claim.end, lineEnd));
  return { start, end: after ? claim.end + after.index + after[0].length : lineEnd };
}

function shift(word: Word, by: number): Word {
  return { ...word, start: word.start + by, end: word.end + by };
}

/** Base form of what is counted: the last content word of the measure before a preposition. */
function findHead({ measure }: Figure): string {
  const core =
    measure.split(
      /\s(?:of|in|at|on|for|to|from|by|with|were|was|have|had|has|are|is|who|that|who|killed|wounded|injured|dead|and)\b/,
    )[0] ?? '';
  const forms = listWords(core)
    .map(findContentForm)
    .filter((form): form is string => form !== null);
  return forms.at(-1) ?? '';
}
