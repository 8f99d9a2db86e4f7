import Mark from 'mark.js';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Claim } from '../../core/index.ts';
import { readArticleClaims } from '../../library/article-claims.ts';
import type { LibraryArticle } from '../../library/library.ts';
import { countText, text } from '../../platform/locale.ts';
import { splitBlocks, type TextBlock } from './split-blocks.ts';

/** An article's words as they are kept, block by block, with its figures and quotes marked. They are text and nothing else. */
export function ArticleText({ article }: { article: LibraryArticle }) {
  const claims = useMemo(() => readArticleClaims(article), [article]);
  const blocks = useMemo(() => splitBlocks(article.text, claims), [article, claims]);
  const count = (kind: Claim['kind']) => claims.filter((claim) => claim.kind === kind).length;
  return (
    <>
      <p class="aside legend">
        {text('libraryMarked')} <mark class="reported">{countText('figures', count('figure'))}</mark>{' '}
        <mark class="quoted">{countText('quotes', count('quote'))}</mark>
      </p>
      <div class="article-text" lang={article.language ?? 'en'} key={article.text}>
        {blocks.map((block) => (
          <Block key={block.start} block={block} />
        ))}
      </div>
    </>
  );
}

/** The key of the whole text makes new elements of other words: mark.js has cut up the text nodes. */
function Block({ block }: { block: TextBlock }) {
  const ref = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (!ref.current) return;
    const mark = new Mark(ref.current);
    // One kind after the other: of ranges that overlap, as a figure in a quote does, mark.js would leave one out.
    mark.markRanges(block.quotes, { element: 'mark', className: 'quoted' });
    mark.markRanges(block.figures, { element: 'mark', className: 'reported' });
  }, [block]);
  return (
    <p dir="auto" ref={ref}>
      {block.words}
    </p>
  );
}
