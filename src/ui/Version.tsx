import { useContext } from 'preact/hooks';
import type { Match } from '../core/index.ts';
import { text } from '../platform/locale.ts';
import { HideLinkButton } from './HideLinkButton.tsx';
import { OutletName } from './OutletName.tsx';
import { findCredit, Origins } from './origins.ts';
import { OutletNames } from './outlet-naming.ts';
import { Passage } from './Passage.tsx';
import { Reasons } from './Reasons.tsx';
import { ReportDate } from './ReportDate.tsx';
import { ReportLink } from './ReportLink.tsx';
import { SaidBy } from './SaidBy.tsx';

interface VersionProps {
  match: Match;
  /** False where the origin is said above a group of versions. */
  namesOrigin?: boolean;
}

/** How one other outlet reports a claim: who, when, in which words, on whose word, and where to read it. */
export function Version({ match, namesOrigin = true }: VersionProps) {
  const { article, claim } = match;
  return (
    <article class="version">
      <p class="version-head">
        <b class="outlet">
          <OutletName outlet={article.outlet} />
        </b>
        <ReportDate published={article.published} />
      </p>
      <Passage claim={claim} />
      <SaidBy claim={claim} />
      {namesOrigin && <Origin article={article} />}
      <ReportLink article={article} claim={claim} />
      <Reasons reasons={match.reasons} />
      <HideLinkButton match={match} />
    </article>
  );
}

/** Who the report comes from, where that is someone else. */
function Origin({ article }: { article: Match['article'] }) {
  const { nameOf } = useContext(OutletNames);
  const credit = findCredit(article, useContext(Origins));
  return credit ? <p class="aside">{text('versionOrigin', nameOf(credit))}</p> : null;
}
