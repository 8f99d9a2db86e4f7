import type { Library } from '../../library/library.ts';
import { countText, text } from '../../platform/locale.ts';
import { ALL_ARTICLES } from '../articles/query.ts';
import { Fault } from '../Fault.tsx';
import { useAsked } from '../use-asked.ts';
import { formatSize } from './sizes.ts';

/** How many articles there are and what they take of what the browser allows, in words and as a bar. */
export function UsagePanel({ library }: { library: Library }) {
  const articles = useAsked(library, 'count', () => library.count(ALL_ARTICLES));
  const storage = useAsked(library, 'storage', () => library.measureStorage());
  const used = storage.value;
  return (
    <section class="panel" aria-labelledby="usage">
      <h3 id="usage">{text('libraryUsage')}</h3>
      <Fault error={articles.fault ?? storage.fault} />
      {articles.value !== undefined && <p>{countText('articles', articles.value)}</p>}
      {used && used.quota > 0 && (
        <>
          <p>{text('libraryUsed', formatSize(used.used), formatSize(used.quota))}</p>
          <meter min={0} max={used.quota} value={used.used} aria-labelledby="usage" />
        </>
      )}
    </section>
  );
}
