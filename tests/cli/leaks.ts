import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ArticleRecord } from '../../src/core/index.ts';

/** More words of a report in a row than this are its text, not a phrase. */
const MAX_RUN = 12;
/** A sentence of fewer words can hardly be told from a phrase ("He said so."). */
const MIN_SENTENCE = 4;

const QUOTED = /“[^“”\n]*”|"[^"\n]*"|‘[^‘’\n]*’/g;
/** After a word of some length and before a capital: "U.S.", "a.m." and "Mr." end no sentence. */
const SENTENCE_END = /(?<=(?:\p{Ll}{3}|\d)[.!?]["”’]?)\s+(?=["“‘]?\p{Lu})|\n/u;
const MARKS = /["“”„«»‘’']/;

/** Where the texts are that are measured on; they are not part of the project. */
export const SHARED = fileURLToPath(new URL('../../../shared', import.meta.url));

/** Whether a text that is measured on is here; says aloud what is left out where it is not. */
export function hasShared(name: string): boolean {
  const isHere = existsSync(`${SHARED}/${name}`);
  if (!isHere) console.warn(`LEFT OUT: what is checked on ../shared/${name}, which is not here`);
  return isHere;
}

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu) ?? [];

/** What a record holds of an article's text that a pack may not hold: long runs, and whole sentences outside quotes. */
export function findLeaks(record: ArticleRecord, text: string): string[] {
  const sentences = text
    .replace(QUOTED, ' quotation ')
    .split(SENTENCE_END)
    .map((sentence) => words(sentence).join(' '))
    .filter((sentence) => sentence.split(' ').length >= MIN_SENTENCE);
  return record.claims.flatMap(({ start, end, ...claim }) => {
    const { words: own, ...rest } = claim;
    const isQuoted = claim.kind === 'quote' && hasMarks(text, start, end);
    const held = [...Object.values(rest), ...(isQuoted ? [] : [own])].flat().map(String);
    return held.filter((value) => {
      const run = words(value.replace(QUOTED, ' quotation '));
      if (isQuoted && words(own).join(' ').includes(run.join(' '))) return false;
      return run.length > MAX_RUN || sentences.some((sentence) => ` ${run.join(' ')} `.includes(` ${sentence} `));
    });
  });
}

const hasMarks = (text: string, start: number, end: number) =>
  MARKS.test(text.slice(Math.max(0, start - 2), start)) ||
  MARKS.test(text.slice(end, end + 2)) ||
  isInside(text, start, end);

/** A paragraph in the middle of a longer quotation has no mark of its own in some papers. */
function isInside(text: string, start: number, end: number): boolean {
  const isOpen = text.lastIndexOf('“', start) > text.lastIndexOf('”', start);
  const [closed, opened] = [text.indexOf('”', end), text.indexOf('“', end)];
  return isOpen && closed >= 0 && (opened < 0 || closed < opened);
}
