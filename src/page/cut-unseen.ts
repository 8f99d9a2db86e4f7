import type { Block } from './block.ts';
import { isClobbered } from './clobbered.ts';
import type { Sight } from './sight.ts';

/** A block without the pieces of its lines that style sheets hide; null where nothing of it is seen. */
export function cutUnseen(block: Block, isSeen: Sight): Block | null {
  if (!isSeen(block.element)) return null;
  const isShown = ({ node: { parentElement } }: Block['segments'][number]) =>
    parentElement === null || parentElement === block.element || !isStyled(parentElement) || isSeen(parentElement);
  const segments = block.segments.filter(isShown);
  if (segments.length === block.segments.length) return block;
  return segments.length === 0 ? null : rejoin(block, new Set(segments));
}

/** Plain links and bold words look as the line around them does. */
function isStyled(element: Element): boolean {
  if (isClobbered(element) || !element.hasAttributes()) return false;
  return ['class', 'style', 'id'].some((name) => element.hasAttribute(name));
}

/** What stood between two pieces (nothing, a blank, a line break) stands there still. */
function rejoin(block: Block, kept: ReadonlySet<Block['segments'][number]>): Block {
  const result: Block = { ...block, text: '', segments: [] };
  let end = 0;
  let gap = '';
  for (const segment of block.segments) {
    const before = block.text.slice(end, segment.start);
    if (gap !== '\n') gap = before || gap;
    end = segment.start + segment.length;
    if (!kept.has(segment)) continue;
    result.text += result.text && gap;
    result.segments.push({ ...segment, start: result.text.length });
    result.text += block.text.slice(segment.start, end);
    gap = '';
  }
  return { ...result, linkLength: Math.min(block.linkLength, result.text.length) };
}
