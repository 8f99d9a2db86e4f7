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
      {article.origin && <p class="aside">{text('versionOrigin', cleanText(article.origin))}</p>}
      <ReportLink article={article} />
      <Reasons reasons={match.reasons} />
    </article>
  );
}
