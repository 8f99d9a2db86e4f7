import { weighProse } from './article-root.ts';
import { type Block, isTeaserHeading } from './block.ts';
import { getParent, holds } from './flat-tree.ts';

/** One linked heading with a line below it may be a part of the article; two are a list of other stories. */
const MIN_TEASERS = 2;
const MAX_PARAGRAPHS = 2;

/** Blocks without the summaries of other stories: what stands with a linked heading in a part of its own. */
export function dropTeasers(blocks: readonly Block[], chosen: readonly Block[], root: Element): Block[] {
  const headings = blocks.filter((block) => !block.noiseRoot && isTeaserHeading(block) && holds(root, block.element));
  if (headings.length < MIN_TEASERS) return [...chosen];
  const cards = headings.map(({ element }) => findCard(element)).filter((card) => card !== root && holds(root, card));
  const inside = new Map<Element, Block[]>(cards.map((card) => [card, []]));
  for (const block of chosen) {
    for (let around: Element | null = block.element; around && around !== root; around = getParent(around)) {
      inside.get(around)?.push(block);
    }
  }
  const summaries = [...inside.values()].filter(
    (part) => part.filter((block) => weighProse(block) > 0).length <= MAX_PARAGRAPHS,
  );
  const teased = new Set(summaries.flat());
  return chosen.filter((block) => !teased.has(block));
}

function findCard(heading: Element): Element {
  const around = heading.parentElement ?? heading;
  return /^(?:header|hgroup|a)$/.test(around.localName) ? (around.parentElement ?? around) : around;
}
