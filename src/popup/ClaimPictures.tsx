import { Chain } from '../ui/pictures/Chain.tsx';
import { NumberLine } from '../ui/pictures/NumberLine.tsx';
import { Timeline } from '../ui/pictures/Timeline.tsx';
import { Wordings } from '../ui/pictures/Wordings.tsx';
import type { PlacedClaim } from './claim-groups.ts';

/** All that can be drawn of a claim; what would say nothing is left out. */
export function ClaimPictures({ claim: { claim, matches }, published }: { claim: PlacedClaim; published: string }) {
  if (matches.length === 0) return null;
  return (
    <div class="pictures">
      <NumberLine claim={claim} matches={matches} />
      <Timeline claim={claim} published={published} matches={matches} />
      <Wordings claim={claim} matches={matches} />
      <Chain claim={claim} matches={matches} />
    </div>
  );
}
