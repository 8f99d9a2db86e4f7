import type { Token } from '../../text/token.ts';
import { toBaseForm } from '../lexicon/base-form.ts';
import { EMPTY_WORDS } from '../lexicon/common-words.ts';

const forms = new Map<string, string | null>();
/** Words repeat, so each is worked out once; the memory of a long-lived worker is bounded by starting anew. */
const MAX_REMEMBERED = 20_000;

/** Base form of a word that says what a text is about; null for "the", numbers, marks and single letters. */
export function findContentForm(token: Token): string | null {
  if (token.kind !== 'word') return null;
  // "Us" says nothing, "US" and "U.S." do.
  if (token.text === 'US' || token.lower === 'u.s.') return 'america';
  const known = forms.get(token.lower);
  if (known !== undefined) return known;
  if (forms.size >= MAX_REMEMBERED) forms.clear();
  const form = makeForm(token.lower);
  forms.set(token.lower, form);
  return form;
}

function makeForm(lower: string): string | null {
  // The dots of "u.s." go, so that it meets "US".
  const plain = lower.replaceAll('.', '');
  if (plain.length < 2 || plain.length > 60 || EMPTY_WORDS.has(lower)) return null;
  const base = toBaseForm(plain);
  return base.length < 2 || EMPTY_WORDS.has(base) ? null : base;
}
