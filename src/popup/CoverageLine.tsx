import type { Coverage } from '../core/index.ts';
import { countText, text } from '../platform/locale.ts';
import { formatDateRange } from '../ui/dates.ts';
import { Help } from '../ui/Help.tsx';

/** How far the corpus reaches, so that "nothing found" can be weighed. */
export function CoverageLine({ coverage }: { coverage: Coverage }) {
  const articles = countText('articles', coverage.articles);
  const outlets = countText('outlets', coverage.outlets);
  const dates = formatDateRange(coverage.from, coverage.to);
  return (
    <p class="aside coverage">
      {dates ? text('popupCoverageDated', articles, outlets, dates) : text('popupCoverage', articles, outlets)}{' '}
      <Help about={text('popupCorpus')} words={text('popupCorpusHelp')} />
    </p>
  );
}
