import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Tab } from '../platform/tabs.ts';
import { App } from '../popup/App.tsx';
import type { PopupPlatform } from '../popup/platform.ts';

/** What the panel needs of the browser; tests pass their own. */
export interface PanelPlatform {
  findTabBeside(): Promise<Tab | null>;
  watchTabsInFront(listener: () => void): () => void;
  createPlatform(tabId: number): PopupPlatform;
}

/** The summary of the tab in front, for as long as it is in front. */
export function Panel({ platform }: { platform: PanelPlatform }) {
  const tabId = useTabBeside(platform);
  const ofTab = useMemo(() => (tabId === null ? null : platform.createPlatform(tabId)), [platform, tabId]);
  return ofTab && <App key={tabId} platform={ofTab} place="panel" />;
}

function useTabBeside(platform: PanelPlatform): number | null {
  const [tabId, setTabId] = useState<number | null>(null);
  useEffect(() => {
    let isOver = false;
    const find = async () => {
      const tab = await platform.findTabBeside();
      if (!isOver && tab) setTabId(tab.id);
    };
    // A window that is being closed has no tabs to tell of; the panel goes with it.
    const tryFind = () => void find().catch(() => undefined);
    tryFind();
    const stop = platform.watchTabsInFront(tryFind);
    return () => {
      isOver = true;
      stop();
    };
  }, [platform]);
  return tabId;
}
