import { countText } from '../platform/locale.ts';
import { Passage } from '../ui/Passage.tsx';
import type { PlacedClaim } from './Report.tsx';

interface LoneClaimsProps {
  claims: PlacedClaim[];
  /** Whether there was a report on the story to hold them against. */
  compared: boolean;
  onChoose(claim: number): void;
}

/** Claims that no other report of the corpus has: that says nothing for or against them, so they bear no sign. */
export function LoneClaims({ claims, compared, onChoose }: LoneClaimsProps) {
  if (claims.length === 0) return null;
  return (
    <details class="lone">
      <summary>{countText(compared ? 'popupLoneClaims' : 'popupClaimsFound', claims.length)}</summary>
      <ol>
        {claims.map(({ claim, place }) => (
          <li key={place}>
            <button type="button" onClick={() => onChoose(place)}>
              <Passage claim={claim} />
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
