import type { ClaimRecord } from '../../core/index.ts';
import { text } from '../../platform/locale.ts';
import { cleanText } from '../../ui/foreign-text.ts';

/** The claim of the page itself: its words, what it counts, who is said to be its source. */
export function ClaimHead({ claim, titleId }: { claim: ClaimRecord; titleId: string }) {
  const isQuote = claim.kind === 'quote';
  const who = isQuote ? claim.speaker : claim.source;
  const about = claim.kind === 'figure' ? cleanText(claim.measure) : '';
  return (
    <div class="claim-head">
      <p class="aside">{text(isQuote ? 'cardQuote' : 'cardFigure')}</p>
      <h2 id={titleId} class={isQuote ? 'claim quoted' : 'claim'}>
        <bdi>{isQuote ? `“${cleanText(claim.words)}”` : cleanText(claim.words)}</bdi>
      </h2>
      {about && !cleanText(claim.words).includes(about) && <p class="measure">{about}</p>}
      {who && <p class="aside">{text(isQuote ? 'versionSpeaker' : 'versionSource', cleanText(who))}</p>}
    </div>
  );
}
