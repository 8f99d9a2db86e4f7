import { weighProse } from './article-root.ts';
import type { Block } from './block.ts';

/** A part with this share of the page's prose is the article, whatever it is called ("read-more" around all but the first lines). */
const SHARE_TO_PARDON = 0.3;
/** Readers' comments may well be longer than the article. */
const SHARE_TO_PARDON_COMMENTS = 0.8;
const COMMENTS = /comment|disqus|repl(?:y|ies)|respond|discussion/i;

/** Blocks as they are, but for those whose part was called noise by mistake. */
export function pardonNoise(blocks: readonly Block[]): Block[] {
  if (!blocks.some(({ noiseRoot }) => noiseRoot)) return [...blocks];
  const pardoned = blocks.map((block) => ({ ...block, noiseRoot: null }));
  const weights = pardoned.map(weighProse);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = new Map<Element | string, number>();
  blocks.forEach(({ noiseRoot }, i) => {
    if (!noiseRoot) return;
    const key = getKey(noiseRoot);
    shares.set(key, (shares.get(key) ?? 0) + (weights[i] ?? 0) / total);
  });
  return blocks.map((block) => {
    const root = block.noiseRoot;
    return root && (shares.get(getKey(root)) ?? 0) >= getLimit(root) ? { ...block, noiseRoot: null } : block;
  });
}

/** Paragraphs of one class stand or fall together; other parts stand alone. */
function getKey(root: Element): Element | string {
  return root.localName === 'p' ? `p.${root.getAttribute('class')}` : root;
}

function getLimit(root: Element): number {
  return COMMENTS.test(`${root.id} ${root.getAttribute('class')}`) ? SHARE_TO_PARDON_COMMENTS : SHARE_TO_PARDON;
}
