import type { Page } from 'puppeteer-core';

/** What a page noticed of anybody who touches it. */
export interface Watched {
  /** What was written to since the page was parsed, apart from the card's own element. */
  records: string[];
  errors: string[];
  /** Policies that the page found broken. */
  violations: string[];
}

/** Watches from before the content script starts until the page is left. */
export const WATCH = `
  window.watched = { records: [], errors: [], violations: [] };
  addEventListener('error', (event) => watched.errors.push(event.message));
  document.addEventListener('securitypolicyviolation', (event) => watched.violations.push(event.violatedDirective));
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return;
    window.htmlAtFirst = new XMLSerializer().serializeToString(document);
    new MutationObserver((records) => {
      for (const { type, target, addedNodes, removedNodes } of records) {
        const nodes = [...addedNodes, ...removedNodes];
        if (nodes.length > 0 && nodes.every((node) => node.localName === 'second-source-card')) continue;
        watched.records.push(type + ' ' + target.nodeName);
      }
    }).observe(document, { childList: true, attributes: true, characterData: true, subtree: true });
  });
`;

export function readWatched(page: Page): Promise<Watched> {
  return page.evaluate(() => (window as unknown as { watched: Watched }).watched);
}

/** True while every node, attribute and text is the one that was parsed. */
export function isAsParsed(page: Page): Promise<boolean> {
  return page.evaluate(
    () =>
      (window as unknown as { htmlAtFirst: string }).htmlAtFirst === new XMLSerializer().serializeToString(document),
  );
}
