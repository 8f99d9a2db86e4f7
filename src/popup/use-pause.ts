import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../platform/settings.ts';
import { measurePause } from '../platform/switched-off.ts';

/** Milliseconds that are left of the hour for which the extension is off; 0 for none, also once the hour is over. */
export function usePause(settings: Settings): number {
  const [, drawAgain] = useState(0);
  const leftMs = measurePause(settings);
  useEffect(() => {
    if (leftMs === 0) return;
    const timer = setTimeout(() => drawAgain(settings.offUntil), leftMs);
    return () => clearTimeout(timer);
  }, [leftMs, settings.offUntil]);
  return leftMs;
}
