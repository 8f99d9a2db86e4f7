import type { Block } from './block.ts';

/** Shorter texts are repeated by chance, longer ones are no pull quote. Guess. */
const MIN_CHARS = 25;
const MAX_CHARS = 300;

/** Blocks without the pull quotes: words of the article that stand in it once more, larger and in a part of their own. */
export function dropRepeated(blocks: readonly Block[]): Block[] {
  let all = '';
  return blocks.filter(({ element, text }) => {
    if (text.length < MIN_CHARS || text.length > MAX_CHARS || !standsAlone(element)) return true;
    all ||= blocks.map((block) => trimQuote(block.text)).join('\n');
    const words = trimQuote(text);
    return all.indexOf(words) === all.lastIndexOf(words);
  });
}

function standsAlone(element: Element): boolean {
  return (
    (!element.previousElementSibling && !element.nextElementSibling && element.localName !== 'li') ||
    element.closest('blockquote, figure') !== null
  );
}

function trimQuote(text: string): string {
  return text.replace(/[“”„"«»]/g, '').replace(/[\s.,…]+$/, '');
}
