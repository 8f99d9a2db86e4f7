import type { Match } from '../core/index.ts';
import { text } from '../platform/locale.ts';
import { Foreign } from './Foreign.tsx';
import { cleanText } from './foreign-text.ts';
import { findSafeLink } from './safe-link.ts';

/**
 * A report by its title, as a link where its address is one that may be followed, with the site that it leads to.
 * Nothing for a report that has neither.
 */
export function ReportLink({ article }: { article: Match['article'] }) {
  const link = findSafeLink(article.url);
  const isTitled = cleanText(article.title) !== '';
  const title = isTitled ? <Foreign words={article.title} /> : text('versionUntitled');
  if (!link) return !isTitled ? null : <p class="report">{title}</p>;
  return (
    <p class="report">
      <a href={link.href} target="_blank" rel="noopener noreferrer">
        {title}
      </a>{' '}
      <span class="host">{link.host}</span>
    </p>
  );
}
