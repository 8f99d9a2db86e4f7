import { useEffect, useRef } from 'preact/hooks';
import { later } from '../ui/later.tsx';
import { type HideLink, LinkHiding } from '../ui/link-hiding.ts';
import { ClaimLine } from './ClaimLine.tsx';
import type { PlacedClaim } from './claim-groups.ts';
import type { Comparison } from './take/comparison.ts';
import type { ClaimFocus } from './use-focus.ts';

/** The pictures, the wordings and what they are compared by: most of the code, and no claim is open at first. */
export const ClaimDetail = later(async () => (await import('./ClaimDetail.tsx')).ClaimDetail);

interface ClaimItemProps {
  claim: PlacedClaim;
  open: boolean;
  isInView: boolean;
  /** When the page was published. */
  published: string;
  /** Set where the popup was opened at this claim. */
  focus: ClaimFocus | null;
  onToggle(): void;
  onShow(): void;
  /** Null where links can't be hidden. */
  hideLink?: HideLink | null;
  /** The claim's comparison alone. */
  taking?: (() => Comparison) | undefined;
}

/** One claim of the page: a line that opens to all that is known of it. */
export function ClaimItem({
  claim,
  open,
  isInView,
  published,
  focus,
  onToggle,
  onShow,
  hideLink = null,
  taking,
}: ClaimItemProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!focus) return;
    button.current?.focus({ preventScroll: true });
    button.current?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, [focus]);
  const detailId = `claim-${claim.place}`;
  return (
    <li class="claim" aria-current={isInView ? 'true' : undefined}>
      <h4>
        <button ref={button} type="button" aria-expanded={open} aria-controls={detailId} onClick={onToggle}>
          <ClaimLine claim={claim} />
        </button>
      </h4>
      <div id={detailId} class="claim-detail" hidden={!open}>
        {open && (
          <LinkHiding.Provider value={hideLink}>
            <ClaimDetail
              claim={claim}
              published={published}
              onShow={onShow}
              taking={claim.matches.length > 0 ? taking : undefined}
            />
          </LinkHiding.Provider>
        )}
      </div>
    </li>
  );
}
