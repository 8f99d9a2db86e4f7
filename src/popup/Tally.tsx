import type { CrossReference } from '../core/index.ts';
import { countText } from '../platform/locale.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { groupClaims, STANDINGS, type Standing } from './claim-groups.ts';

const LOOKS: Record<Standing, { icon: IconName; key: string }> = {
  attention: { icon: 'differ', key: 'popupTallyAttention' },
  agreement: { icon: 'agree', key: 'popupTallyAgreement' },
  alone: { icon: 'alone', key: 'popupTallyAlone' },
};

/**
 * The page in three numbers; each leads to its claims. What nobody else reports bears no colour of agreement. Nothing where no
 * other report has any claim of the page: that is said in words.
 */
export function Tally({ claims }: { claims: readonly CrossReference[] }) {
  const groups = groupClaims(claims);
  if (groups.attention.length + groups.agreement.length === 0) return null;
  return (
    <ul class="tally">
      {STANDINGS.map((standing) => (
        <li key={standing} class={`tally-${standing}`}>
          <Count standing={standing} count={groups[standing].length} />
        </li>
      ))}
    </ul>
  );
}

function Count({ standing, count }: { standing: Standing; count: number }) {
  const { icon, key } = LOOKS[standing];
  const shown = (
    <>
      <span class="tally-count">
        <Icon name={icon} size={14} />
        {count}
      </span>{' '}
      <span class="tally-words">{countText(key, count)}</span>
    </>
  );
  return count === 0 ? (
    <span class="tally-cell">{shown}</span>
  ) : (
    <button type="button" class="tally-cell" onClick={() => goTo(standing)}>
      {shown}
    </button>
  );
}

/** A link with a fragment would open a second popup in the toolbar's; this does what it would do elsewhere. */
function goTo(standing: Standing): void {
  const heading = document.getElementById(`group-${standing}`);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
