import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Measure } from './measured.ts';
import { headOf, modifiersOf, type NounPhrase, readNounPhrase } from './noun-phrase.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Whose age it is: "9-month-old boy", "Ada Marsh, 41, of Zion". The head is always "age". */
export function measureAge(line: Line, draft: Draft): Measure {
  const after = readNounPhrase(line, line.isHyphen(draft.to) ? draft.to + 1 : draft.to);
  const phrase = after ?? nameBefore(line, draft.from - 1);
  const of = phrase ? ` of ${line.slice(phrase.from, phrase.to)}` : '';
  const modifiers = phrase ? [...modifiersOf(line, phrase), nameOf(line, phrase)] : [];
  return { words: `age${of}`, head: 'age', modifiers, events: [], to: after?.to ?? null };
}

const nameOf = (line: Line, phrase: NounPhrase) =>
  line.isCapitalised(phrase.head) ? line.lower(phrase.head) : headOf(line, phrase);

/** The name before the comma of "Ada Marsh, 41". */
function nameBefore(line: Line, at: number): NounPhrase | null {
  const before = /^(?:aged|age|ages)$/.test(line.lower(at)) ? at - 1 : at;
  const head = line.isWord(before) ? before : before - 1;
  if (!line.isWord(head) || STOP_WORDS.has(line.lower(head))) return null;
  let from = head;
  while (from > line.from && head - from < 3 && line.isCapitalised(from - 1) && line.isCapitalised(head)) from--;
  return { from, to: head + 1, head };
}
