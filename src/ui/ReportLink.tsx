import { useContext } from 'preact/hooks';
import type { ClaimRecord, Match } from '../core/index.ts';
import { text } from '../platform/locale.ts';
import { Foreign } from './Foreign.tsx';
import { cleanText } from './foreign-text.ts';
import { OutletNames } from './outlet-naming.ts';
import { findSafeLink } from './safe-link.ts';
import { linkToWords } from './text-fragment.ts';

interface ReportLinkProps {
  article: Match['article'];
  /** The claim whose words the report is opened at. */
  claim?: ClaimRecord;
}

/**
 * A report by its title, as a link where its address is one that may be followed, with the site that it leads to.
 * Nothing for a report that has neither, and nothing while outlets' names are hidden: titles and addresses tell them.
 */
export function ReportLink({ article, claim }: ReportLinkProps) {
  const { isBlind } = useContext(OutletNames);
  const link = findSafeLink(article.url);
  if (isBlind) return null;
  const isTitled = cleanText(article.title) !== '';
  const title = isTitled ? <Foreign words={article.title} /> : text('versionUntitled');
  if (!link) return !isTitled ? null : <p class="report">{title}</p>;
  return (
    <p class="report">
      <a href={claim ? linkToWords(link.href, claim) : link.href} target="_blank" rel="noopener noreferrer">
        {title}
      </a>{' '}
      <span class="host">{link.host}</span>
    </p>
  );
}
