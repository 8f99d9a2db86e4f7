import type { ClaimRecord } from '../core/index.ts';
import { countText } from '../platform/locale.ts';
import { cleanText } from '../ui/foreign-text.ts';
import { Icon } from '../ui/Icon.tsx';
import { VerdictSign } from '../ui/VerdictSign.tsx';
import { countOutlets, groupByVerdict } from '../ui/verdicts.ts';
import type { PlacedClaim } from './claim-groups.ts';

/** So much of a quote is written into a line; the eye sees as much of it as fits. */
const MAX_CHARS = 160;

/** A claim in one line: its own words, what they count, further verdicts than its heading's, and how many outlets have it. */
export function ClaimLine({ claim: { claim, matches } }: { claim: PlacedClaim }) {
  return (
    <span class="claim-line">
      <span class="line-words">
        <ClaimWords claim={claim} />
      </span>{' '}
      {groupByVerdict(matches)
        .slice(1)
        .map(({ verdict }) => (
          <VerdictSign key={verdict} verdict={verdict} compact />
        ))}{' '}
      {matches.length > 0 && <span class="aside">{countText('outlets', countOutlets(matches))}</span>}
      <Icon name="chevron" />
    </span>
  );
}

function ClaimWords({ claim }: { claim: ClaimRecord }) {
  const words = cleanText(claim.words, MAX_CHARS);
  if (claim.kind === 'quote') return <bdi>“{words}”</bdi>;
  const measure = cleanText(claim.measure);
  return (
    <bdi>
      <b>{words}</b>
      {measure && !words.includes(measure) && ` ${measure}`}
    </bdi>
  );
}
