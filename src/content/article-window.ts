import { looksLikeArticle } from '../page/looks-like-article.ts';

/** A smaller frame holds an advertisement or a button, whatever it says of itself. */
const MIN_FRAME = { width: 300, height: 200 };

/**
 * Where the article is that a page shows: the page itself, or a large frame of its own site. Null where there is none. Frames of other
 * sites can't be looked into and are never asked.
 */
export function findArticleWindow(window: Window): Window | null {
  if (looksLikeArticle(window.document, window.location.href)) return window;
  for (const frame of window.document.querySelectorAll('iframe')) {
    const inside = frame.contentDocument && frame.contentWindow;
    if (inside && looksLikeArticle(inside.document, inside.location.href) && isLarge(frame)) return inside;
  }
  return null;
}

function isLarge({ offsetWidth, offsetHeight }: HTMLElement): boolean {
  return offsetWidth >= MIN_FRAME.width && offsetHeight >= MIN_FRAME.height;
}
