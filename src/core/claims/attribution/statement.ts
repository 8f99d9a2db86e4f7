import type { TextModel } from '../../text/model.ts';
import type { Token } from '../../text/token.ts';
import type { QuotedWords } from '../quotes/quoted-words.ts';
import { cueOf } from './cue-verbs.ts';
import { DETERMINERS } from './function-words.ts';
import { isInsideName, isNameWord } from './name-words.ts';

/**
 * A sentence of the narration in which each quote is one thing, whatever it holds: "‹quote› said Ms. Ruiz, who called it
 * ‹quote›." What is inside the marks is never read for attribution.
 */
export interface Statement {
  /** Index into `model.paragraphs`. */
  paragraph: number;
  /** Tokens of the narration; null where a quote stands. */
  tokens: (Token | null)[];
  /** Index into the quotes for each place; -1 where a token stands. */
  quotes: number[];
}

/** A sentence longer than this, in tokens, is cut: no news sentence is, and reading one takes more time than its length. */
const MAX_PLACES = 250;

/** Statements of the whole text, in order. Linear. */
export function findStatements(model: TextModel, quotes: readonly QuotedWords[]): Statement[] {
  const statements: Statement[] = [];
  let next = 0;
  for (const [index, paragraph] of model.paragraphs.entries()) {
    let current = startStatement(statements, index);
    for (let at = paragraph.firstToken; at < paragraph.endToken; ) {
      const token = model.tokens[at];
      const quote = quotes[next];
      if (!quote || quote.outerStart >= token.end) {
        if (breaksBefore(model, quotes, current, at)) current = startStatement(statements, index);
        current.tokens.push(token);
        current.quotes.push(-1);
        at++;
        continue;
      }
      if (breaksBefore(model, quotes, current, at)) current = startStatement(statements, index);
      current.tokens.push(null);
      current.quotes.push(next++);
      while (at < paragraph.endToken && model.tokens[at].start < quote.outerEnd) at++;
    }
  }
  return statements.filter((statement) => statement.tokens.length > 0);
}

function startStatement(statements: Statement[], paragraph: number): Statement {
  const statement: Statement = { paragraph, tokens: [], quotes: [] };
  statements.push(statement);
  return statement;
}

/** A sentence ends before `token` (the opening mark, where a quote begins there). */
function breaksBefore(model: TextModel, quotes: readonly QuotedWords[], current: Statement, at: number): boolean {
  const last = current.tokens.length - 1;
  if (last < 0) return false;
  if (last >= MAX_PLACES) return true;
  const before = current.tokens[last];
  const token = model.tokens[at];
  if (before) return before.sentence !== token.sentence;
  const end = readEnd(model.text, quotes[current.quotes[last]]);
  return end !== '' && goesOnAfresh(token) && !isTag(model.tokens, at, end);
}

/** The full stop, question mark or the like that ends the quote; empty where it goes on. */
function readEnd(text: string, quote: QuotedWords): string {
  return /([.!?…])['’)\]]?$/.exec(text.slice(Math.max(quote.start, quote.end - 3), quote.end))?.[1] ?? '';
}

/** A tag is this long at most: "Utah Sen. Ana Cruz demanded". */
const MAX_TAG_TOKENS = 7;

/** "“Why?” Ms. Ruiz asked the clerk", "“It fell.” Ms. Ruiz said." (a full stop in place of the comma) */
function isTag(tokens: readonly Token[], from: number, end: string): boolean {
  for (let at = from; at < Math.min(tokens.length, from + MAX_TAG_TOKENS); at++) {
    const token = tokens[at];
    const cue = token.isCapitalised ? null : cueOf(token.word);
    if (cue?.kind === 'say' && (cue.form === 'past' || cue.form === 'present')) {
      return at > from && (end === '.' ? tokens[at + 1]?.text === '.' : tokens[at + 1]?.lower !== 'that');
    }
    if (!isNameWord(token) && !isInsideName(tokens, at) && !DETERMINERS.has(token.lower)) return false;
  }
  return false;
}

/** "“Why?” he said" goes on with a small letter; "“Why?” The crowd left" and another quote begin something new. */
function goesOnAfresh(token: Token): boolean {
  if (token.kind === 'word') return token.isCapitalised;
  return token.kind !== 'punct' || !/^[,;:.)\]—–-]$/.test(token.text);
}
