import type { Token } from '../../text/token.ts';
import { createWordFact } from '../../text/word.ts';
import { toBaseForm } from '../lexicon/base-form.ts';
import { EMPTY_WORDS } from '../lexicon/common-words.ts';

/** Base form of a word that says what a text is about; null for "the", numbers, marks and single letters. */
export function findContentForm(token: Token): string | null {
  return token.kind === 'word' ? formOf(token.word) : null;
}

const formOf = createWordFact(({ text, lower }): string | null => {
  // "Us" says nothing, "US" and "U.S." do.
  if (text === 'US' || lower === 'u.s.') return 'america';
  // The dots of "a.p." go, so that it meets "AP".
  const plain = lower.replaceAll('.', '');
  if (plain.length < 2 || plain.length > 60 || EMPTY_WORDS.has(lower)) return null;
  const base = toBaseForm(plain);
  return base.length < 2 || EMPTY_WORDS.has(base) ? null : base;
});
