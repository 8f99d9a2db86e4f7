import type { Sentence, TextModel } from '../../text/model.ts';
import type { Token } from '../../text/token.ts';

/** The tokens of one sentence, by their index in the model. Nothing outside the sentence can be seen through it. */
export class Line {
  readonly text: string;
  /** First token and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly #tokens: readonly Token[];
  #isTitle: boolean | undefined;

  constructor(model: TextModel, sentence: Sentence) {
    this.text = model.text;
    this.#tokens = model.tokens;
    this.from = sentence.firstToken;
    this.to = sentence.endToken;
  }

  at(index: number): Token | undefined {
    return index >= this.from && index < this.to ? this.#tokens[index] : undefined;
  }

  /** The token in lower case; empty outside the sentence. */
  lower(index: number): string {
    return this.at(index)?.lower ?? '';
  }

  /** Its base form: "vote" for "votes", "Votes" and "voted"; empty outside the sentence. */
  base(index: number): string {
    return this.at(index)?.word.base ?? '';
  }

  isWord(index: number): boolean {
    return this.at(index)?.kind === 'word';
  }

  isNumber(index: number): boolean {
    return this.at(index)?.kind === 'number';
  }

  isCapitalised(index: number): boolean {
    return this.at(index)?.isCapitalised ?? false;
  }

  /** True where the token stands without white space after the one before it. */
  isGlued(index: number): boolean {
    const token = this.at(index);
    return token !== undefined && !token.isSpaced;
  }

  /** True for a hyphen or dash. */
  isHyphen(index: number): boolean {
    return HYPHENS.has(this.at(index)?.text ?? '');
  }

  /** The lower-case words from `index` on, as many as asked for. */
  words(index: number, count: number): string {
    let joined = this.lower(index);
    for (let i = 1; i < count; i++) joined += ` ${this.lower(index + i)}`;
    return joined;
  }

  /** The text from the first token's start to the last one's end. */
  slice(from: number, to: number): string {
    const [first, last] = [this.at(from), this.at(to - 1)];
    return first && last ? this.text.slice(first.start, last.end) : '';
  }

  /** A headline in title case, where a capital tells no name. */
  get isTitle(): boolean {
    this.#isTitle ??= this.#measureCapitals();
    return this.#isTitle;
  }

  #measureCapitals(): boolean {
    let [long, capitalised] = [0, 0];
    for (let i = this.from; i < this.to; i++) {
      const token = this.#tokens[i];
      if (token.kind !== 'word' || token.end - token.start < 4) continue;
      long++;
      if (token.isCapitalised) capitalised++;
    }
    return long >= 3 && capitalised / long > TITLE_SHARE;
  }
}

/** Share of long words with a capital above which a line is a headline; running text with many names stays below. */
const TITLE_SHARE = 0.7;
const HYPHENS = new Set(['-', '‐', '‑', '–', '—', '−']);
