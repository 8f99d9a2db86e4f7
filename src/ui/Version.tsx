import type { ClaimRecord, Match } from '../core/index.ts';
import { text } from '../platform/locale.ts';
import { formatDate } from './dates.ts';
import { Foreign } from './Foreign.tsx';
import { cleanText } from './foreign-text.ts';
import { Passage } from './Passage.tsx';
import { Reasons } from './Reasons.tsx';
import { findSafeLink } from './safe-link.ts';

/** How one other outlet reports a claim: who, when, in which words, on whose word, and where to read it. */
export function Version({ match }: { match: Match }) {
  const { article, claim } = match;
  return (
    <article class="version">
      <p class="version-head">
        <b class="outlet">
          <Foreign words={article.outlet} />
        </b>
        <ReportDate published={article.published} />
      </p>
      <Passage claim={claim} />
      <SaidBy claim={claim} />
      {article.origin && <p class="aside">{text('versionOrigin', cleanText(article.origin))}</p>}
      <ReportLink article={article} />
      <Reasons reasons={match.reasons} />
    </article>
  );
}

function ReportDate({ published }: { published: string }) {
  const date = formatDate(published);
  return date ? (
    <time class="aside" dateTime={published}>
      {date}
    </time>
  ) : null;
}

function SaidBy({ claim }: { claim: ClaimRecord }) {
  const who = claim.kind === 'quote' ? claim.speaker : claim.source;
  if (!who) return null;
  return <p class="aside">{text(claim.kind === 'quote' ? 'versionSpeaker' : 'versionSource', cleanText(who))}</p>;
}

function ReportLink({ article }: { article: Match['article'] }) {
  const link = findSafeLink(article.url);
  const title = article.title ? <Foreign words={article.title} /> : text('versionUntitled');
  if (!link) return <p class="report">{title}</p>;
  return (
    <p class="report">
      <a href={link.href} target="_blank" rel="noopener noreferrer">
        {title}
      </a>{' '}
      <span class="host">{link.host}</span>
    </p>
  );
}
