/** Twice what a page's own script asks for at most, with room for a reader who moves fast. */
const MAX_SCANS = 20;
const MINUTE_MS = 60_000;

/**
 * Says whether a document may ask again: at most 20 times in any minute. A taken-over page process could otherwise try sentence
 * after sentence to find out what is in the corpus. Forgets all when the worker stops; what a minute passes is dropped.
 */
export function createScanLimit(now: () => number = Date.now): (tabId: number, frameId: number) => boolean {
  const scans = new Map<string, number[]>();
  return (tabId, frameId) => {
    const time = now();
    const key = `${tabId} ${frameId}`;
    for (const [other, times] of scans) if (time - (times.at(-1) ?? 0) >= MINUTE_MS) scans.delete(other);
    const recent = (scans.get(key) ?? []).filter((at) => time - at < MINUTE_MS);
    if (recent.length >= MAX_SCANS) return false;
    scans.set(key, [...recent, time]);
    return true;
  };
}
