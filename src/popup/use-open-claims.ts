import { useState } from 'preact/hooks';
import type { ClaimFocus } from './use-focus.ts';

/** Which claims are open, by their places: the first ones, the one that the popup is opened at, and what the reader opens. */
export function useOpenClaims(focus: ClaimFocus | null, first: readonly number[] = []) {
  const [open, setOpen] = useState<ReadonlySet<number>>(() => new Set(first));
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
