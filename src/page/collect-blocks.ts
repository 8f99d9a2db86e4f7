import type { Block } from './block.ts';
import { classify, isBlockTag } from './elements.ts';
import { TextRun } from './text-run.ts';

/** Caps on what is read: measured walks stay under 150 ms up to here. */
const MAX_TEXT_NODES = 200_000;
const MAX_CHARS = 2_000_000;

const ELEMENT = 1;
const TEXT = 3;

/** Where the walk stands: the run being read and what lies around it. */
interface Walk {
  blocks: Block[];
  run: TextRun;
  /** Innermost block element. */
  owner: Element;
  links: number;
  captions: number;
  /** Outermost element around that is named as noise. */
  noiseRoot: Element | null;
  textNodes: number;
  chars: number;
  isKept: (element: Element) => boolean;
}

/**
 * Every block of text below `top` in page order, without parts that are never read (scripts, controls, hidden parts). Blocks
 * in parts named as noise are there, and say so. Walks without recursion and without filter callbacks: each text node is met once.
 * `isKept` guards parts that hold the article from being dropped for their name.
 */
export function collectBlocks(
  top: Element,
  isKept: (element: Element) => boolean,
): { blocks: Block[]; isCut: boolean } {
  const walk: Walk = {
    blocks: [],
    run: new TextRun(),
    owner: top,
    links: 0,
    captions: 0,
    noiseRoot: null,
    textNodes: 0,
    chars: 0,
    isKept,
  };
  let node: Node | null = top.firstChild;
  while (node && node !== top) {
    if (node.nodeType === TEXT) addText(walk, node as Text);
    if (isFull(walk)) break;
    if (node.nodeType === ELEMENT && enter(walk, node as Element)) {
      const child: Node | null = node.firstChild;
      if (child) {
        node = child;
        continue;
      }
      leave(walk, node as Element);
    }
    node = goOn(walk, node, top);
  }
  flush(walk);
  return { blocks: walk.blocks, isCut: isFull(walk) };
}

/** The next node in page order that is not below `from`; leaves the elements that end on the way. */
function goOn(walk: Walk, from: Node, top: Element): Node | null {
  let node: Node | null = from;
  while (node && node !== top) {
    const next: Node | null = node.nextSibling;
    if (next) return next;
    node = node.parentNode;
    if (node && node !== top) leave(walk, node as Element);
  }
  return null;
}

function addText(walk: Walk, node: Text): void {
  walk.textNodes++;
  walk.chars += node.length;
  walk.run.add(node, walk.links > 0);
}

function isFull(walk: Walk): boolean {
  return walk.textNodes >= MAX_TEXT_NODES || walk.chars >= MAX_CHARS;
}

/** False where nothing of the element is read. */
function enter(walk: Walk, element: Element): boolean {
  const name = element.localName;
  if (name === 'br') walk.run.break();
  const kind = classify(element, name, walk.isKept);
  if (kind === 'skip') {
    if (isBlockTag(name)) flush(walk);
    return false;
  }
  if (isBlockTag(name)) {
    flush(walk);
    walk.owner = element;
  }
  if (name === 'a') walk.links++;
  if (name === 'figcaption' || name === 'caption') walk.captions++;
  if (kind === 'noise') walk.noiseRoot ??= element;
  return true;
}

function leave(walk: Walk, element: Element): void {
  const name = element.localName;
  if (isBlockTag(name)) {
    flush(walk);
    walk.owner = findBlockAround(element) ?? walk.owner;
  }
  if (name === 'a') walk.links--;
  if (name === 'figcaption' || name === 'caption') walk.captions--;
  if (walk.noiseRoot === element) walk.noiseRoot = null;
}

function findBlockAround(element: Element): Element | null {
  let around = element.parentElement;
  while (around && !isBlockTag(around.localName)) around = around.parentElement;
  return around;
}

function flush(walk: Walk): void {
  const { run, owner } = walk;
  if (run.isEmpty) return;
  walk.blocks.push({
    element: owner,
    text: run.text,
    segments: run.segments,
    linkLength: run.linkLength,
    headingLevel: /^h[1-6]$/.test(owner.localName) ? Number(owner.localName[1]) : 0,
    isCaption: walk.captions > 0,
    noiseRoot: walk.noiseRoot,
  });
  walk.run = new TextRun();
}
