import type { Block } from './block.ts';

/** Shorter texts are repeated by chance, longer ones are no pull quote. Guess. */
const MIN_CHARS = 25;
const MAX_CHARS = 300;
/** Where more paragraphs than this stand in parts of their own, the page sets all of them so. Each costs a search of the text. */
const MAX_ALONE = 40;
/** The longest text that is searched: 40 searches of it take some 8 ms. */
const MAX_TEXT_CHARS = 100_000;

/** Blocks without the pull quotes: words of the article that stand in it once more, larger and in a part of their own. */
export function dropRepeated(blocks: readonly Block[]): Block[] {
  const alone = blocks.filter(
    ({ element, text }) => text.length >= MIN_CHARS && text.length <= MAX_CHARS && standsAlone(element),
  );
  if (alone.length === 0 || alone.length > MAX_ALONE) return [...blocks];
  const texts = blocks.map(({ text }) => trimQuote(text));
  if (texts.reduce((sum, text) => sum + text.length, 0) > MAX_TEXT_CHARS) return [...blocks];
  const isPart = (words: string) => texts.some((text) => text.length > words.length && text.includes(words));
  const repeated = new Set(alone.filter(({ text }) => isPart(trimQuote(text))));
  return blocks.filter((block) => !repeated.has(block));
}

function standsAlone(element: Element): boolean {
  // Not by the parent's number of children: that is counted anew for each of them.
  const isOnly = !element.previousElementSibling && !element.nextElementSibling && element.localName !== 'li';
  return isOnly || element.closest('blockquote, figure') !== null;
}

function trimQuote(text: string): string {
  return text.replace(/[“”„"«»]/g, '').replace(/[\s.,…]{1,9}$/, '');
}
