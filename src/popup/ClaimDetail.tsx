import { useState } from 'preact/hooks';
import { text } from '../platform/locale.ts';
import { ClaimVersions } from '../ui/ClaimVersions.tsx';
import { HiddenVersions } from '../ui/HiddenVersions.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Passage } from '../ui/Passage.tsx';
import { ClaimPictures } from '../ui/pictures/ClaimPictures.tsx';
import { SaidBy } from '../ui/SaidBy.tsx';

import type { PlacedClaim } from './claim-groups.ts';
import type { Comparison } from './take/comparison.ts';
import { TakeAlong } from './take/TakeAlong.tsx';

interface ClaimDetailProps {
  claim: PlacedClaim;
  /** When the page was published. */
  published: string;
  onShow(): void;
  /** The claim's comparison alone; left out where nobody else reports it. */
  taking?: (() => Comparison) | undefined;
}

/** All of a claim: how this page has it, the pictures, and how the others have it. */
export function ClaimDetail({ claim, published, onShow, taking }: ClaimDetailProps) {
  const [isTaking, setTaking] = useState(false);
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
          {taking && (
            <button type="button" class="quiet" aria-expanded={isTaking} onClick={() => setTaking(!isTaking)}>
              <Icon name="copy" />
              {text('popupTakeClaim')}
            </button>
          )}
        </p>
        {taking && isTaking && <TakeAlong compare={taking} />}
      </div>
      <ClaimPictures {...claim} published={published} />
      {claim.matches.length > 0 && <ClaimVersions matches={claim.matches} />}
      <HiddenVersions hidden={claim.hidden} />
    </>
  );
}
