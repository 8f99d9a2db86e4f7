import { CHARACTER, classAt } from './character-class.ts';
import { findSentenceStarts } from './sentences.ts';
import type { Token } from './token.ts';
import { tokenize } from './tokens.ts';

/** A stretch of the text and of its tokens; both are half-open. */
interface Stretch {
  start: number;
  end: number;
  /** `model.tokens.slice(firstToken, endToken)` are its tokens: at least one. */
  firstToken: number;
  endToken: number;
}

/** A block of the text between line breaks. */
export interface Paragraph extends Stretch {
  firstSentence: number;
  endSentence: number;
}

export interface Sentence extends Stretch {
  /** Index into `model.paragraphs`. */
  paragraph: number;
}

/** A text cut up once, for all readers. Every offset is in UTF-16 code units of `text`, which is never changed. */
export interface TextModel {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}

/**
 * Cuts a text into paragraphs (a line break ends one; empty ones are left out), sentences and tokens.
 * Never throws; linear in the length of any text.
 *
 * @example createTextModel('Gen. Caine left. He was 61.').sentences.length // 2
 */
export function createTextModel(text: string): TextModel {
  const model = { text, paragraphs: [] as Paragraph[], sentences: [] as Sentence[], tokens: [] as Token[] };
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && (isPlain(text.charCodeAt(at)) || classAt(text, at) !== CHARACTER.break)) continue;
    if (at > start) addParagraph(model, start, at);
    start = at + 1;
  }
  return model;
}

/** From the blank to the tilde no character breaks a line. */
const isPlain = (unit: number) => unit >= 0x20 && unit <= 0x7e;

type Draft = { text: string; paragraphs: Paragraph[]; sentences: Sentence[]; tokens: Token[] };

function addParagraph(model: Draft, start: number, end: number): void {
  const firstToken = model.tokens.length;
  tokenize(model.text, start, end, model.tokens);
  const tokens = model.tokens.slice(firstToken);
  if (tokens.length === 0) return;
  const firstSentence = model.sentences.length;
  const starts = findSentenceStarts(tokens);
  for (const [i, from] of starts.entries())
    addSentence(model, firstToken + from, firstToken + (starts[i + 1] ?? tokens.length));
  model.paragraphs.push({
    start: tokens[0].start,
    end: tokens[tokens.length - 1].end,
    firstToken,
    endToken: model.tokens.length,
    firstSentence,
    endSentence: model.sentences.length,
  });
}

function addSentence(model: Draft, firstToken: number, endToken: number): void {
  const index = model.sentences.length;
  for (let at = firstToken; at < endToken; at++) model.tokens[at].sentence = index;
  model.sentences.push({
    start: model.tokens[firstToken].start,
    end: model.tokens[endToken - 1].end,
    firstToken,
    endToken,
    paragraph: model.paragraphs.length,
  });
}

/** Index of the first token that ends after `offset` (the one that holds it, or the next); the token count at the end. */
export function findTokenIndex(model: TextModel, offset: number): number {
  let [low, high] = [0, model.tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (model.tokens[middle].end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
