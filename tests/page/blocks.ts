import type { Block } from '../../src/page/block.ts';
import { collectBlocks } from '../../src/page/collect-blocks.ts';
import { workAtOnce } from '../../src/page/work.ts';
import { parsePage } from './parse.ts';

/** The blocks of a page's body, and its document. */
export function blocksOf(body: string): { document: Document; blocks: Block[] } {
  const document = parsePage(body);
  return { document, blocks: workAtOnce(collectBlocks(document.body, () => false)).blocks };
}

/** The text of each block. */
export function texts(blocks: readonly Block[]): string[] {
  return blocks.map((block) => block.text);
}
