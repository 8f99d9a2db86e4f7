import type { Segment } from './text-map.ts';

/** White space of more than one blank, or not a blank at all, and characters that nobody sees (soft hyphen, zero-width space). */
const IRREGULAR = /[ \t\n\f\r\u00ad\u200b\u2060\ufeff]{2,}|[\t\n\f\r\u00ad\u200b\u2060\ufeff]/g;
const WHITE_SPACE = /[ \t\n\f\r]/;

/** A line that goes on after a `<br>`: the break stands inside a sentence, for looks. */
const GOES_ON = /^\p{Ll}/u;
const SENTENCE_END = /[.!?:;…"”»)]$/;

/**
 * The text of one block while it is read from its text nodes: white space is one blank, unseen characters are left out, and
 * each stretch remembers where it came from.
 */
export class TextRun {
  text = '';
  segments: Segment[] = [];
  /** How many of the characters stand in links. */
  linkLength = 0;
  #pending: '' | 'blank' | 'break' | 'raised' = '';
  /** What was put at the end of `text` last: to look there would join all of its pieces each time. */
  #end = '';

  get isEmpty(): boolean {
    return this.text === '';
  }

  add(node: Text, inLink: boolean): void {
    const { data } = node;
    let position = 0;
    IRREGULAR.lastIndex = 0;
    for (let gap = IRREGULAR.exec(data); gap; gap = IRREGULAR.exec(data)) {
      this.#append(node, data, position, gap.index, inLink);
      if (WHITE_SPACE.test(gap[0])) this.#space('blank');
      position = IRREGULAR.lastIndex;
    }
    this.#append(node, data, position, data.length, inLink);
  }

  /** What stands in the line and is no text (a picture, a button): words on its two sides are two words. */
  blank(): void {
    this.#space('blank');
  }

  /** What follows is an exponent: "10^6" is not 106. */
  raise(): void {
    if (!this.#pending && /\d$/.test(this.#end)) this.#pending = 'raised';
  }

  /** The text node that was read last, where nothing stands between its number and one that would follow. */
  get openNumber(): Text | null {
    return !this.#pending && /[\d.,]$/.test(this.#end) ? (this.segments.at(-1)?.node ?? null) : null;
  }

  /** A `<br>`: ends the line, unless the sentence plainly goes on behind it. */
  break(): void {
    this.#space('break');
  }

  #space(kind: 'blank' | 'break'): void {
    if (this.text && this.#pending !== 'break') this.#pending = kind;
  }

  /** A node's own words are handed along: each look at them costs as much as all else here. */
  #append(node: Text, data: string, from: number, to: number, inLink: boolean): void {
    let start = from;
    let end = to;
    if (start < end && data[start] === ' ') {
      this.#space('blank');
      start++;
    }
    const endsBlank = start < end && data[end - 1] === ' ';
    if (endsBlank) end--;
    if (start < end) this.#push(node, start, data.slice(start, end), inLink);
    if (endsBlank) this.#space('blank');
  }

  #push(node: Text, from: number, words: string, inLink: boolean): void {
    if (this.#pending) this.text += this.#joint(words);
    this.#pending = '';
    this.segments.push({ start: this.text.length, node, from, length: words.length });
    this.text += words;
    this.#end = words;
    if (inLink) this.linkLength += words.length;
  }

  #joint(next: string): string {
    if (this.#pending === 'raised') return '^';
    if (this.#pending === 'blank') return ' ';
    return GOES_ON.test(next) && !SENTENCE_END.test(this.#end) ? ' ' : '\n';
  }
}
