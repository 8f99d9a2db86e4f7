import { useLayoutEffect, useState } from 'preact/hooks';
import type { PopupPlatform } from './platform.ts';
import { readTab, type TabReading } from './read-tab.ts';

/** What the tab's page has come to, read again whenever it changes. */
export function usePage(platform: PopupPlatform): TabReading {
  const [reading, setReading] = useState<TabReading>({ state: { status: 'reading' }, site: null });
  // Asked before the first picture is drawn: that would take a frame or two of the reader's time.
  useLayoutEffect(() => {
    let latest = 0;
    const read = async () => {
      latest += 1;
      const mine = latest;
      const next = await readTab(platform);
      if (mine === latest) setReading(next); // an answer that comes after a newer question is old
    };
    void read(); // never rejects
    const stop = platform.watchPage(() => void read());
    return () => {
      latest = Number.POSITIVE_INFINITY;
      stop();
    };
  }, [platform]);
  return reading;
}
