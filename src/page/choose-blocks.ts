import { weighProse } from './article-root.ts';
import { type Block, countOwnChars, getLinkShare, isTeaserHeading } from './block.ts';
import { cutUnseen } from './cut-unseen.ts';
import { holds } from './flat-tree.ts';
import { dropRepeated } from './repeated.ts';
import { createSight } from './sight.ts';
import { dropTeasers } from './teasers.ts';
import type { Work } from './work.ts';

/** A standfirst is a sentence, not a label. */
const MIN_STANDFIRST_CHARS = 40;
const MAX_INTRO_BLOCKS = 6;

/** Elements whose short texts belong to an article; a short text in a bare `<div>` is a label, a credit or a button. */
const TEXT_TAGS = /^(?:p|li|td|th|dt|dd|h[1-6]|blockquote|figcaption|caption|pre|summary|cite|footer)$/;
const SENTENCE = /[.!?…。]["”’')\]]*$/;

/** Whole blocks that say nothing about the story. */
const FURNITURE =
  /^(?:advertisements?|ad|sponsored|related(?: (?:stories|articles|topics|content|links))?:?|read (?:more|next|also)\b.{0,90}|(?:see|also see|read|watch|listen)(?: (?:also|more))?: .{0,120}|share(?: this)?(?: (?:article|story|on|with).*)?|(?:story|article) continues below.*|continue reading.*|follow (?:us|me|@?\w+ on)\b.*|(?:sign up|subscribe|click here)\b.{0,100}|(?:image|photo(?:graph)?|picture|media)(?: (?:credit|source|copyright|caption|by))\b.{0,80}|photo(?:graph)?s?: .{0,60}|video: .{0,60}|(?:hide|show|toggle) caption|enlarge(?: this image)?|loading\.*|copyright (?:©|\(c\)|\d{4}|by ).*|(?:©|\(c\)).*|all rights reserved.*|comments?|tags?:?|topics?:?|\d+ (?:comments?|shares?|min(?:ute)? read)|(?:first )?(?:published|updated|posted|last (?:updated|modified))(?: on| at|:|,)? ?(?=\d|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b).{0,60})$/iu;

/** A name or names after "By", and no sentence. */
const BYLINE =
  /^(?:By|BY|Par|Por|Von) (?!.*[.!?]$)\p{Lu}[\p{L}.'’-]*(?:,? (?:and |et |y |und )?\p{Lu}[\p{L}.'’-]*){0,8}(?:\s?[,|·–-].{0,40})?$/u;

const BARE_DATE =
  /^(?:\p{L}{3,9},? )?(?:\d{1,2}\.? \p{L}{3,9}\.?|\p{L}{3,9}\.? \d{1,2}),? \d{4}(?:\W{0,5}\d\d?[:.]\d\d.{0,12})?$/u;

/** The blocks that people read as the article, in page order: headline, standfirst, then the body without its furniture. */
export function* chooseBlocks(blocks: readonly Block[], root: Element, headline: Block | null): Work<Block[]> {
  const first = blocks.findIndex((block) => holds(root, block.element));
  const body = yield* flatMapInSteps(blocks, (block) =>
    holds(root, block.element) && block !== headline && isArticleText(block) ? block : null,
  );
  const own = dropRepeated(dropTeasers(blocks, body, root));
  yield;
  const shown = dropPromotion(trimEnd(dropBareHeadings(own)));
  const intro = headline ? findIntro(blocks, headline, first, shown) : [];
  yield;
  const isSeen = createSight(root.ownerDocument);
  return yield* flatMapInSteps([...(headline ? [headline] : []), ...intro, ...shown], (block) =>
    cutUnseen(block, isSeen),
  );
}

/** Blocks between two places to rest: a millisecond where each is asked for its place on the page. */
const BLOCKS_PER_STEP = 24;

function* flatMapInSteps(blocks: readonly Block[], take: (block: Block) => Block | null): Work<Block[]> {
  const taken: Block[] = [];
  for (const [i, block] of blocks.entries()) {
    const one = take(block);
    if (one) taken.push(one);
    if (i % BLOCKS_PER_STEP === BLOCKS_PER_STEP - 1) yield;
  }
  return taken;
}

/** Sentences between a headline that stands outside the root and the root. */
function findIntro(blocks: readonly Block[], headline: Block, rootAt: number, body: readonly Block[]): Block[] {
  const known = new Set(body.map((block) => block.text));
  const at = blocks.indexOf(headline);
  return blocks
    .slice(at + 1, Math.max(at + 1, rootAt))
    .filter((block) => isArticleText(block) && isIntro(block) && !known.has(block.text))
    .slice(0, MAX_INTRO_BLOCKS);
}

function isIntro(block: Block): boolean {
  return block.isCaption || (countOwnChars(block) >= MIN_STANDFIRST_CHARS && getLinkShare(block) < 0.3);
}

function isArticleText(block: Block): boolean {
  if (block.noiseRoot || [FURNITURE, BYLINE, BARE_DATE].some((kind) => kind.test(block.text))) return false;
  if (block.headingLevel > 0) return !isTeaserHeading(block);
  const own = countOwnChars(block);
  if (getLinkShare(block) > 0.6 && own < 60) return false;
  return TEXT_TAGS.test(block.element.localName) || own >= 80 || (own >= 25 && SENTENCE.test(block.text));
}

/** Headings with nothing below them led to something that was left out. */
function dropBareHeadings(blocks: readonly Block[]): Block[] {
  return blocks.filter((block, i) => {
    if (block.headingLevel === 0) return true;
    const next = blocks[i + 1];
    return next !== undefined && (next.headingLevel === 0 || next.headingLevel > block.headingLevel);
  });
}

/** Asking the reader for something, or telling of the author: near the end it is no longer the story. */
const PROMOTION =
  /\b(?:follow (?:us|me|him|her|them|\p{Lu}\w+) (?:on|at)|subscribe (?:to|now|here)|sign up (?:for|to|here)|our (?:free )?newsletter|download (?:our|the) app|(?:join|like) us on|support (?:our|independent) journalism|is out now)\b/iu;
const MAX_CLOSING_BLOCKS = 4;

function dropPromotion(blocks: readonly Block[]): Block[] {
  const from = blocks.length - MAX_CLOSING_BLOCKS;
  return blocks.filter((block, i) => i < from || !PROMOTION.test(block.text));
}

/** What stands behind the last paragraph is no longer the article, but for lists, tables and captions that belong to it. */
function trimEnd(blocks: Block[]): Block[] {
  let end = blocks.length;
  while (end > 0 && !isClosing(blocks[end - 1])) end--;
  return end === 0 ? blocks : blocks.slice(0, end);
}

function isClosing(block: Block | undefined): boolean {
  return (
    block !== undefined &&
    (weighProse(block) > 0 || SENTENCE.test(block.text) || /^t[dh]$/.test(block.element.localName))
  );
}
