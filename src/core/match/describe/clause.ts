import type { Span } from '../../claims/claim.ts';
import { findTokenIndex, type TextModel } from '../../text/model.ts';
import type { Token } from '../../text/token.ts';
import { wordList } from '../../text/word-list.ts';

/** Tokens `[from, to)` of a model. */
export interface TokenRange {
  from: number;
  to: number;
}

/** A claim's place among the tokens: its own, those of its clause, those of its sentence. */
export interface ClaimPlace {
  own: TokenRange;
  clause: TokenRange;
  sentence: TokenRange;
}

/** Tokens of a clause on either side, at most. Guess: what counts for a number stands close to it. */
const MAX_SIDE = 14;
/** Of a very long sentence (or a list without full stops) only this much on either side is the claim's. */
const MAX_CONTEXT_SIDE = 40;
const HARD_MARKS = new Set([';', ':', '—', '–', '"', '“', '”', '«', '»', '…']);
/** After a comma these begin another clause. */
const CLAUSE_WORDS = wordList(
  'and but while which who whom whose where when although though as according after before because so or nor yet with including compared contrasting up down from since',
);
/** Between two numbers the last of these divides what belongs to the one from what belongs to the other. */
const DIVIDERS = wordList(
  'and but while that which who from to or with as versus than compared including among plus against after when where for by , ( )',
);

/**
 * Finds what belongs to a claim. `claims` are the places of all numbers of the text, in order: in "129 loyalists and 116
 * rebels" the loyalists belong to the 129 and the rebels to the 116.
 */
export function findPlace(model: TextModel, claim: Span, others: readonly Span[]): ClaimPlace {
  const { tokens, sentences } = model;
  const own = findRange(model, claim);
  const sentence = sentences[tokens[own.from]?.sentence ?? 0] ?? { firstToken: 0, endToken: 0 };
  const within = {
    from: Math.max(sentence.firstToken, own.from - MAX_CONTEXT_SIDE),
    to: Math.max(own.to, Math.min(sentence.endToken, own.to + MAX_CONTEXT_SIDE)),
  };
  const previous = others.findLast((other) => other.end <= claim.start);
  const next = others.find((other) => other.start >= claim.end);
  const left = previous ? Math.max(within.from, findRange(model, previous).to) : within.from;
  const right = next ? Math.min(within.to, findRange(model, next).from) : within.to;
  const isShared = { left: left > within.from, right: right < within.to };
  return {
    own,
    sentence: within,
    clause: {
      from: walkLeft(tokens, own.from, left, isShared.left),
      to: walkRight(tokens, own.to, right, isShared.right),
    },
  };
}

/** The tokens that a span covers. */
export function findRange(model: TextModel, { start, end }: Span): TokenRange {
  const from = findTokenIndex(model, start);
  let to = from;
  while (to < model.tokens.length && model.tokens[to].start < end) to++;
  return { from, to };
}

function walkLeft(tokens: readonly Token[], start: number, limit: number, isShared: boolean): number {
  const stop = Math.max(limit, start - MAX_SIDE);
  let at = start;
  while (at > stop) {
    const token = tokens[at - 1];
    const nickname = findNickname(tokens, at - 1);
    if (nickname !== null && nickname > stop) {
      at = nickname;
      continue;
    }
    if (HARD_MARKS.has(token.text)) break;
    if (isShared ? DIVIDERS.has(token.lower) : token.text === ',' && CLAUSE_WORDS.has(tokens[at].lower)) break;
    at--;
  }
  // No divider up to the other number: all that stands between belongs to that one.
  return isShared && at === limit ? start : at;
}

const NICKNAME_WORDS = 2;

/** Jonathan “Jo” Marsh: where the marks of a word or two begin that end at a place; null where none do. */
function findNickname(tokens: readonly Token[], at: number): number | null {
  if (!/^["”]$/.test(tokens[at].text)) return null;
  for (let open = at - 1; open >= at - 1 - NICKNAME_WORDS && open >= 0; open--)
    if (/^["“]$/.test(tokens[open].text)) return open < at - 1 ? open : null;
  return null;
}

function walkRight(tokens: readonly Token[], start: number, limit: number, isShared: boolean): number {
  const stop = Math.min(limit, start + MAX_SIDE);
  let end = stop;
  for (let at = start; at < stop; at++) {
    const { text } = tokens[at];
    if (HARD_MARKS.has(text) || (text === ',' && CLAUSE_WORDS.has(tokens[at + 1]?.lower ?? ''))) {
      end = at;
      break;
    }
  }
  if (!isShared || end < limit) return end;
  for (let at = end - 1; at >= start; at--) if (DIVIDERS.has(tokens[at].lower)) return at;
  return end;
}
