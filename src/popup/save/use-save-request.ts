import { useEffect, useState } from 'preact/hooks';
import type { PopupPlatform } from '../platform.ts';

/** How often the reader has asked by key or menu, since the popup opened, that the article be saved. */
export function useSaveRequest({ takeSaveRequest, watchSaveRequest }: PopupPlatform): number {
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    const take = async () => {
      if (await takeSaveRequest()) setAsked((before) => before + 1);
    };
    // Where session storage fails, the button is there.
    const tryTake = () => void take().catch(() => undefined);
    tryTake();
    return watchSaveRequest(tryTake);
  }, [takeSaveRequest, watchSaveRequest]);
  return asked;
}
