import type { ClaimRecord, Match } from '../../core/index.ts';
import { Chain } from './Chain.tsx';
import { NumberLine } from './NumberLine.tsx';
import { Timeline } from './Timeline.tsx';
import { Wordings } from './Wordings.tsx';

interface ClaimPicturesProps {
  claim: ClaimRecord;
  matches: readonly Match[];
  /** When the page was published. */
  published: string;
}

/** All that can be drawn of a claim; what would say nothing is left out. */
export function ClaimPictures({ claim, matches, published }: ClaimPicturesProps) {
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
