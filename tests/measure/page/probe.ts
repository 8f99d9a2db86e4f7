import type { Page } from 'puppeteer-core';

/** What a page notices of others on its thread. */
export interface Noticed {
  /** The longest that the page had to wait for its turn, in milliseconds. */
  longestMs: number;
  /** All waits of more than two milliseconds. */
  totalMs: number;
  /** Layout shift as browsers count it; Firefox does not. */
  shift: number;
}

/** Asks for its turn again and again once the page is loaded, and notes how long it had to wait. Both browsers can run it. */
const PROBE = `
  window.noticed = { longestMs: 0, totalMs: 0, shift: 0 };
  addEventListener('load', () => setTimeout(() => {
    const { port1, port2 } = new MessageChannel();
    let last = performance.now();
    port1.onmessage = () => {
      const now = performance.now();
      const wait = now - last;
      if (wait > noticed.longestMs) noticed.longestMs = wait;
      if (wait > 2) noticed.totalMs += wait;
      last = now;
      port2.postMessage(0);
    };
    port2.postMessage(0);
  }));
  try {
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) noticed.shift += value;
    }).observe({ type: 'layout-shift', buffered: true });
  } catch {}
`;

/** Opens an address with the probe in it, and reads what it noticed after a while. */
export async function probe(page: Page, url: string, afterMs: number): Promise<Noticed> {
  const { identifier } = await page.evaluateOnNewDocument(PROBE);
  await page.goto(url, { timeout: 0 });
  await new Promise((resolve) => setTimeout(resolve, afterMs));
  const noticed = await page.evaluate(() => (window as unknown as { noticed: Noticed }).noticed);
  await page.removeScriptToEvaluateOnNewDocument(identifier);
  return noticed;
}
