import { text } from '../platform/locale.ts';
import { ClaimVersions } from '../ui/ClaimVersions.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Passage } from '../ui/Passage.tsx';
import { SaidBy } from '../ui/SaidBy.tsx';
import type { PlacedClaim } from './claim-groups.ts';

/** All of a claim: how this page has it, and how the others do. */
export function ClaimDetail({ claim, onShow }: { claim: PlacedClaim; onShow(): void }) {
  return (
    <>
      <div class="here">
        <Passage claim={claim.claim} />
        <SaidBy claim={claim.claim} />
        <p class="actions">
          <button type="button" class="quiet" onClick={onShow}>
            <Icon name="pin" />
            {text('popupShowOnPage')}
          </button>
        </p>
      </div>
      {claim.matches.length > 0 && <ClaimVersions matches={claim.matches} />}
    </>
  );
}
