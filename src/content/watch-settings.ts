import type { Settings, SettingsStore } from '../platform/settings.ts';
import { measurePause } from '../platform/switched-off.ts';

/**
 * Tells the settings as they are read first, once the page is ready for it, at each change, and when the hour is over for which the extension was off. A
 * machine that slept meanwhile counts no time, so that they are told also when the page is next looked at.
 */
export function watchSettings(
  { document }: Window,
  settings: Pick<SettingsStore, 'read' | 'subscribe'>,
  tell: (settings: Settings) => void,
  signal: AbortSignal,
): { begin(ready?: Promise<unknown>): Promise<void>; again(): void } {
  let known: Settings | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const again = () => {
    clearTimeout(timer);
    if (!known || signal.aborted) return;
    const leftMs = measurePause(known);
    if (leftMs > 0) timer = setTimeout(again, leftMs);
    tell(known);
  };
  const follow = (next: Settings) => {
    known = next;
    again();
  };
  const stop = settings.subscribe(follow);
  document.addEventListener('visibilitychange', () => known?.offUntil && again(), { signal });
  signal.addEventListener('abort', () => {
    stop();
    clearTimeout(timer);
  });
  const begin = async (ready?: Promise<unknown>) => {
    const first = settings.read();
    await ready;
    follow(known ?? (await first));
  };
  return { begin, again };
}
