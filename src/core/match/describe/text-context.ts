import type { TextModel } from '../../text/model.ts';
import type { Token } from '../../text/token.ts';
import { createWordTest } from '../../text/word.ts';
import { wordList } from '../../text/word-list.ts';
import { EMPTY_WORDS } from '../lexicon/common-words.ts';
import { type Day, parseDay } from './times.ts';

/** What is worked out once for a text and asked for by each of its claims. */
export interface TextContext {
  model: TextModel;
  day: Day;
  /** Words that are names in this text, in lower case: capitalised where no sentence opens. */
  names: ReadonlySet<string>;
}

/** A sentence with more capitalised words than this is a headline, where capitals say nothing. */
const MAX_CAPITALISED_SHARE = 0.6;
/** Written with capitals, but no names that tell two figures apart. */
const NO_NAMES =
  wordList(`i mr mrs ms miss dr sen rep gov gen lt col sgt capt sir president chief officer minister secretary state government police department
  spokesman spokeswoman mayor judge professor republican republicans democrat democrats monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december jan feb mar apr jun jul aug sept oct nov dec am pm
  photo image getty share email advertisement update
  afp reuters ap upi tass xinhua sana cnn bbc nbc cbs observatory monitor agency human rights`);

export function createTextContext(model: TextModel, published: string): TextContext {
  return { model, day: parseDay(published), names: findNames(model) };
}

function findNames({ sentences, tokens }: TextModel): Set<string> {
  const names = new Set<string>();
  for (const { firstToken, endToken } of sentences) {
    const capitalised: Token[] = [];
    let words = 0;
    for (let at = firstToken; at < endToken; at++) {
      const token = tokens[at];
      if (token.kind === 'word' && words++ > 0 && token.isCapitalised) capitalised.push(token);
    }
    if (words > 4 && capitalised.length > MAX_CAPITALISED_SHARE * words) continue;
    for (const { word } of capitalised) if (mayBeName(word)) names.add(word.lower);
  }
  return names;
}

/** Whether a capitalised word may be a name that tells two figures apart. */
export const mayBeName = createWordTest(
  ({ lower }) => !NO_NAMES.has(lower) && !EMPTY_WORDS.has(lower) && lower.length > 1 && lower.length <= 60,
);
