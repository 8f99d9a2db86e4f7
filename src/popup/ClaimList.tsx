import { useState } from 'preact/hooks';
import { ClaimItem } from './ClaimItem.tsx';
import type { PlacedClaim } from './Report.tsx';
import type { ClaimFocus } from './use-focus.ts';

interface ClaimListProps {
  claims: PlacedClaim[];
  focus: ClaimFocus | null;
  onChoose(claim: number): void;
}

/** The page's claims that others report, in page order; each opens to their versions. */
export function ClaimList({ claims, focus, onChoose }: ClaimListProps) {
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const [followed, setFollowed] = useState<ClaimFocus | null>(null);
  if (focus && focus !== followed) {
    setFollowed(focus);
    setOpen(new Set([...open, focus.claim]));
  }
  const toggle = (place: number) => {
    if (!open.has(place)) onChoose(place);
    setOpen(open.has(place) ? new Set([...open].filter((other) => other !== place)) : new Set([...open, place]));
  };
  return (
    <ol class="claims">
      {claims.map((one) => (
        <ClaimItem
          key={one.place}
          claim={one}
          open={open.has(one.place)}
          focus={focus?.claim === one.place ? focus : null}
          onToggle={() => toggle(one.place)}
        />
      ))}
    </ol>
  );
}
