import { useEffect, useState } from 'preact/hooks';
import type { PopupPlatform } from './platform.ts';

/** A claim to open at. Each asking is an object of its own, so that the same claim can be asked for twice. */
export interface ClaimFocus {
  claim: number;
}

/** The claim that the card asked the popup to open at; null until one does. */
export function useFocus(platform: PopupPlatform): ClaimFocus | null {
  const [focus, setFocus] = useState<ClaimFocus | null>(null);
  useEffect(() => {
    const take = async () => {
      const claim = await platform.takeFocus();
      if (claim !== null) setFocus({ claim });
    };
    // Where session storage fails, the popup opens at its top.
    const tryTake = () => void take().catch(() => undefined);
    tryTake();
    return platform.watchFocus(tryTake);
  }, [platform]);
  return focus;
}
