import type { Article } from '../core/article.ts';
import type { MappedText } from './text-map.ts';

/** A page read as an article: what the engine needs, and the way back from its text to the page's own nodes. */
export interface PageArticle {
  article: Article;
  /** Lines of the page that may tell when an article was published which does not say so to machines, likeliest first. */
  datelines: string[];
  /** A page that says nothing to machines is an article only if these lines have a date. */
  mustBeDated: boolean;
  /** The smallest element that holds the body of the article. */
  root: Element;
  /** The article's text, piece by piece: `TextMap` finds the way back with it. */
  map: MappedText;
  /** The page was larger than the caps, so only its beginning was read. */
  isCut: boolean;
  /** The other articles of an endless page, in page order; none of these has further ones. */
  further: PageArticle[];
}
