import type { Page } from 'puppeteer-core';
import { waitFor } from './wait.ts';

const PREFIX = 'second-source-';

/** A painted claim as the page's own script can see it. */
export interface Painted {
  /** The highlight's name without its prefix: a verdict. */
  name: string;
  words: string;
  /** Offset of its middle in the viewport. */
  x: number;
  y: number;
  /** Names of the elements around it, from the inside. */
  inside: string;
}

/** Everything painted on the page, in the page's order. */
export function readHighlights(page: Page): Promise<Painted[]> {
  return page.evaluate(
    (prefix) =>
      [...CSS.highlights]
        .filter(([name]) => name.startsWith(prefix))
        .flatMap(([name, highlight]) => [...highlight].map((range) => ({ name, range: range as Range })))
        .sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range))
        .map(({ name, range }) => {
          const box = range.getClientRects()[0] ?? new DOMRect();
          const path: string[] = [];
          // Asked past the fields of forms, which may be called so.
          const around = Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')?.get;
          for (let node: Node | null = range.commonAncestorContainer; node; node = around?.call(node))
            path.push(String(node.nodeName).toLowerCase());
          return {
            name: name.slice(prefix.length),
            words: range.toString(),
            x: box.x + box.width / 2,
            y: box.y + box.height / 2,
            inside: path.join(' '),
          };
        }),
    PREFIX,
  );
}

/** Waits until something is painted and stays the same for a moment. */
export async function waitForHighlights(page: Page): Promise<Painted[]> {
  let before = '';
  return waitFor(
    'highlights',
    () => readHighlights(page),
    (seen) => {
      const now = seen.map(({ name, words }) => `${name}:${words}`).join('|');
      const settled = now !== '' && now === before;
      before = now;
      return settled;
    },
  );
}

/** The words of what is painted, in the page's order, each place once. */
export async function readPaintedWords(page: Page): Promise<string[]> {
  return [...new Set((await readHighlights(page)).map(({ words }) => words))];
}

/** Brings a painted claim into view and tells where its middle is. */
export async function findPainted(page: Page, words: string): Promise<Painted> {
  await page.evaluate(
    (prefix, wanted) => {
      const ranges = [...CSS.highlights].filter(([name]) => name.startsWith(prefix)).flatMap(([, one]) => [...one]);
      const found = ranges.find((range) => range.toString() === wanted);
      found?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      // Until the page has drawn itself there and said that it has scrolled.
      return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    },
    PREFIX,
    words,
  );
  const painted = await readHighlights(page);
  const found = painted.find((one) => one.words === words);
  if (!found) throw new Error(`“${words}” is not painted; painted: ${painted.map((one) => one.words).join(' | ')}`);
  return found;
}
