import { useLayoutEffect, useState } from 'preact/hooks';
import type { PopupPlatform } from './platform.ts';
import { readTab, type TabReading } from './read-tab.ts';

/**
 * What the tab's page has come to, read again whenever it changes; null until there is an answer. `asksFor`: a page that waits to
 * be asked for is asked for, because the reader has clicked the toolbar button for it.
 */
export function usePage(platform: PopupPlatform, asksFor = false): TabReading | null {
  const [reading, setReading] = useState<TabReading | null>(null);
  // Asked before the first picture is drawn: that would take a frame or two of the reader's time.
  useLayoutEffect(() => {
    let latest = 0;
    const read = async () => {
      latest += 1;
      const mine = latest;
      const next = await readTab(platform);
      if (mine !== latest) return; // an answer that comes after a newer question is old
      setReading(next);
      if (asksFor && next.state.status === 'waiting') void platform.ask('page.start', null); // it tells what comes of it
    };
    void read(); // never rejects
    const stop = platform.watchPage(() => void read());
    return () => {
      latest = Number.POSITIVE_INFINITY;
      stop();
    };
  }, [platform, asksFor]);
  return reading;
}
