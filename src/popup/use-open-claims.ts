import { useState } from 'preact/hooks';
import type { ClaimFocus } from './use-focus.ts';

/** Which claims are open, by their places; one that the popup is opened at is opened. */
export function useOpenClaims(focus: ClaimFocus | null) {
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const [followed, setFollowed] = useState<ClaimFocus | null>(null);
  if (focus && focus !== followed) {
    setFollowed(focus);
    setOpen(new Set([...open, focus.claim]));
  }
  const toggle = (place: number) => {
    const next = new Set(open);
    if (!next.delete(place)) next.add(place);
    setOpen(next);
  };
  return { open, toggle };
}
