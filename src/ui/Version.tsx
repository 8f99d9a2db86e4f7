import type { Match } from '../core/index.ts';
import { text } from '../platform/locale.ts';
import { Foreign } from './Foreign.tsx';
import { cleanText } from './foreign-text.ts';
import { Passage } from './Passage.tsx';
import { Reasons } from './Reasons.tsx';
import { ReportDate } from './ReportDate.tsx';
import { ReportLink } from './ReportLink.tsx';
import { SaidBy } from './SaidBy.tsx';

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
      <Origin article={article} />
      <ReportLink article={article} />
      <Reasons reasons={match.reasons} />
    </article>
  );
}

/** Who the report comes from, where that is someone else: "nbcnews.com" tells nothing new of NBC News. */
function Origin({ article }: { article: Match['article'] }) {
  const origin = cleanText(article.origin ?? '');
  if (!origin || nameKey(origin) === nameKey(article.outlet)) return null;
  return <p class="aside">{text('versionOrigin', origin)}</p>;
}

/** A name's letters, without the ending of a site's address. */
function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/^www\.|(?<=\w)\.[a-z]{2,}.*$/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
