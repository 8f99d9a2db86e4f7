import { useEffect, useRef } from 'preact/hooks';
import { countText } from '../platform/locale.ts';
import { ClaimVersions } from '../ui/ClaimVersions.tsx';
import { Passage } from '../ui/Passage.tsx';
import { SaidBy } from '../ui/SaidBy.tsx';
import { VerdictSign } from '../ui/VerdictSign.tsx';
import { countOutlets, groupByVerdict } from '../ui/verdicts.ts';
import type { PlacedClaim } from './Report.tsx';
import type { ClaimFocus } from './use-focus.ts';

interface ClaimItemProps {
  claim: PlacedClaim;
  open: boolean;
  /** Set where the popup was opened at this claim. */
  focus: ClaimFocus | null;
  onToggle(): void;
}

/** One claim of the page: its own words and verdicts in a line, the others' versions below once it is open. */
export function ClaimItem({ claim, open, focus, onToggle }: ClaimItemProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!focus) return;
    button.current?.focus({ preventScroll: true });
    button.current?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, [focus]);
  const versionsId = `versions-${claim.place}`;
  return (
    <li class="claim">
      <h3>
        <button ref={button} type="button" aria-expanded={open} aria-controls={versionsId} onClick={onToggle}>
          <Passage claim={claim.claim} />
          <SaidBy claim={claim.claim} />
          <Verdicts claim={claim} />
        </button>
      </h3>
      <div id={versionsId} hidden={!open}>
        {open && <ClaimVersions matches={claim.matches} />}
      </div>
    </li>
  );
}

function Verdicts({ claim }: { claim: PlacedClaim }) {
  return (
    <span class="verdicts">
      <span class="aside">{countText('outlets', countOutlets(claim.matches))}</span>{' '}
      {groupByVerdict(claim.matches).map(({ verdict }) => (
        <VerdictSign key={verdict} verdict={verdict} />
      ))}
    </span>
  );
}
