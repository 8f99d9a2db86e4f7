import { weighProse } from './article-root.ts';
import { type Block, isTeaserHeading } from './block.ts';
import type { Metadata } from './metadata/read-metadata.ts';

/** Prose (see weighProse) that an article has at least: about two ordinary paragraphs where the page says that it is one. */
const MIN_PROSE_TYPED = 150;
/** Where it says so only by a date and a headline, it must look like one: five ordinary paragraphs. */
const MIN_PROSE_UNTYPED = 600;

/** Front pages and lists of stories, by their address: costs nothing. */
export function isFrontPage(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, pathname, search } = new URL(url);
  if (!/^https?:$/.test(protocol)) return false;
  return /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?|index\.\w+|home\/?)?$/i.test(pathname) && !/\d{4}/.test(search);
}

/** How news tells where it has its words from. */
const REPORTED = /\b(?:said|says|told|according to)\b/;
const MIN_REPORTED = 2;

/** Does a text report what somebody said, as news does? */
export function isReport(text: readonly Block[]): boolean {
  const pieces = text
    .map((block) => block.text)
    .join(' ')
    .split(REPORTED);
  return pieces.length > MIN_REPORTED;
}

/** This many linked headings, and more than one for two paragraphs, make a list of stories. */
const MIN_TEASERS = 4;
const TEASERS_PER_PARAGRAPH = 0.5;
/** So many parts of equal rank are posts, answers or teasers, where nobody says that they are a live blog. */
const MIN_POSTS = 3;

/**
 * Is this the text of one article, rather than a list of teasers or a page around a video? `chosen` is what would be read, `all`
 * what stands in the same part of the page.
 */
export function isArticleText(chosen: readonly Block[], all: readonly Block[], { kind }: Metadata): boolean {
  const prose = chosen.filter((block) => weighProse(block) > 0);
  const weight = prose.reduce((sum, block) => sum + weighProse(block), 0);
  if (weight < (kind === 'article' ? MIN_PROSE_TYPED : MIN_PROSE_UNTYPED)) return false;
  if (chosen.filter((block) => block.headingLevel > 0).length - 1 > prose.length) return false;
  if (kind !== 'article' && countPosts(prose) >= MIN_POSTS) return false;
  const teasers = all.filter((block) => !block.noiseRoot && isTeaserHeading(block)).length;
  return teasers < MIN_TEASERS || teasers <= prose.length * TEASERS_PER_PARAGRAPH;
}

/** Articles and list items around the paragraphs that begin with a link or carry a time of their own. */
function countPosts(prose: readonly Block[]): number {
  const parts = new Set(prose.map(({ element }) => element.closest('article, [role="article"], li, [itemprop]')));
  return [...parts].filter((part) => part?.querySelector('time, a[href]')).length;
}
