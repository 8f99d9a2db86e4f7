import { standApart } from './apart.ts';
import type { Block } from './block.ts';
import { ask, isClobbered } from './clobbered.ts';
import { classify, isBlock } from './elements.ts';
import { findOpenRoot, getFirst, getNext, getParent } from './flat-tree.ts';
import { TextRun } from './text-run.ts';
import type { Work } from './work.ts';

/** Caps on what is read: measured walks stay under 150 ms up to here. */
const MAX_TEXT_NODES = 200_000;
/** A hundred thousand words: more than any report has, and all that can be handed to the worker within one frame (12 ms, measured). */
const MAX_CHARS = 600_000;
/** Nodes between two places to rest: a fraction of a millisecond, unless one of them is huge. */
const NODES_PER_STEP = 64;

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
  /** Nothing more is taken in. */
  isFull: boolean;
  /** No open shadow root and no form that answers with its fields was met: a node's neighbours are what it says itself. */
  isPlain: boolean;
  isKept: (element: Element) => boolean;
  meet: (root: ShadowRoot) => void;
}

/**
 * Every block of text below `top` in page order, without parts that are never read (scripts, controls, hidden parts). Blocks
 * in parts named as noise are there, and say so. Walks without recursion and without filter callbacks: each text node is met once.
 * `isKept` guards parts that hold the article from being dropped for their name; `meet` is told of each open shadow root before
 * it is gone into.
 */
export function* collectBlocks(
  top: Element,
  isKept: (element: Element) => boolean,
  meet: (root: ShadowRoot) => void = () => {},
): Work<{ blocks: Block[]; isCut: boolean }> {
  const walk: Walk = {
    blocks: [],
    run: new TextRun(),
    owner: top,
    links: 0,
    captions: 0,
    noiseRoot: null,
    textNodes: 0,
    chars: 0,
    isFull: false,
    isPlain: findOpenRoot(top) === null,
    isKept,
    meet,
  };
  let node: Node | null = top.firstChild;
  for (let steps = 1; node && node !== top && !walk.isFull; steps++) {
    node = visit(walk, node) ?? goOn(walk, node, top);
    if (!node || steps % NODES_PER_STEP > 0) continue;
    const around = listAround(node, top);
    if (yield) walk.isFull = true;
    if (!ask(node, 'isConnected')) node = findWayBack(walk, around, top);
  }
  flush(walk);
  return { blocks: walk.blocks, isCut: walk.isFull };
}

/** Takes one node in; gives its first child, where it is gone into. */
function visit(walk: Walk, node: Node): Node | null {
  const kind = node.nodeType;
  if (kind === TEXT) addText(walk, node as Text);
  // Any other kind than a number is a field of that name.
  if (kind !== ELEMENT && typeof kind === 'number') return null;
  const element = node as Element;
  const root = findOpenRoot(element);
  if (root) {
    walk.isPlain = false;
    walk.meet(root);
  }
  if (!enter(walk, element)) return null;
  const first = walk.isPlain ? element.firstChild : getFirst(element);
  if (!first) leave(walk, element);
  return first;
}

/** The next node in page order that is not below `from`; leaves the elements that end on the way. */
function goOn(walk: Walk, from: Node, top: Element): Node | null {
  let node: Node | null = from;
  while (node && node !== top) {
    const next: Node | null = walk.isPlain ? node.nextSibling : getNext(node);
    if (next) return next;
    node = walk.isPlain ? node.parentElement : getParent(node);
    if (node && node !== top) leave(walk, node as Element);
  }
  return null;
}

/** The elements around a node, from the inside. */
function listAround(node: Node, top: Element): Element[] {
  const around: Element[] = [];
  for (let element = getParent(node); element && element !== top; element = getParent(element)) {
    around.push(element);
  }
  return around;
}

/** The page took the node away where the walk rested: it goes on behind the innermost part around it that is still there. */
function findWayBack(walk: Walk, around: readonly Element[], top: Element): Node | null {
  for (const element of around) {
    leave(walk, element);
    if (ask(element, 'isConnected')) return goOn(walk, element, top);
  }
  return null;
}

/** A text that is too long for what is left is not touched at all: it may be of any size. */
function addText(walk: Walk, node: Text): void {
  walk.textNodes++;
  walk.chars += node.length;
  walk.isFull = walk.textNodes > MAX_TEXT_NODES || walk.chars > MAX_CHARS;
  if (walk.isFull) return;
  const before = walk.run.openNumber;
  if (before && /^[\d.,]/.test(node.data) && standApart(before, node, walk.owner)) walk.run.break();
  walk.run.add(node, walk.links > 0);
}

/** False where nothing of the element is read. */
function enter(walk: Walk, element: Element): boolean {
  if (isClobbered(element)) return enterClobbered(walk, element);
  const name = element.localName;
  if (name === 'br') walk.run.break();
  const kind = classify(element, name, walk.isKept);
  if (kind === 'blank') walk.run.blank();
  if (name === 'sup' && /^\s*[-−]?\d/.test(element.textContent ?? '')) walk.run.raise();
  if (kind === 'skip' && isBlock(element, name)) flush(walk);
  if (kind === 'skip' || kind === 'blank') return false;
  if (isBlock(element, name)) {
    flush(walk);
    walk.owner = element;
  }
  if (name === 'a') walk.links++;
  if (isCaption(name)) walk.captions++;
  if (kind === 'noise') walk.noiseRoot ??= element;
  return true;
}

/** A form that answers with its fields is no block of its own: nothing is asked of it but what stands in it, where that is the article. */
function enterClobbered(walk: Walk, form: Element): boolean {
  walk.isPlain = false;
  flush(walk);
  return walk.isKept(form);
}

function leave(walk: Walk, element: Element): void {
  if (isClobbered(element)) {
    walk.isPlain = false;
    flush(walk);
    return;
  }
  const name = element.localName;
  if (isBlock(element, name)) {
    flush(walk);
    walk.owner = findBlockAround(element) ?? walk.owner;
  }
  if (name === 'a') walk.links--;
  if (isCaption(name)) walk.captions--;
  if (walk.noiseRoot === element) walk.noiseRoot = null;
}

function isCaption(name: string): boolean {
  return name === 'figcaption' || name === 'caption';
}

function findBlockAround(element: Element): Element | null {
  let around = getParent(element);
  while (around && (isClobbered(around) || !isBlock(around, around.localName))) around = getParent(around);
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
    headingLevel: Number(/^h([1-6])$/.exec(owner.localName)?.[1] ?? 0),
    isCaption: walk.captions > 0,
    noiseRoot: walk.noiseRoot,
  });
  walk.run = new TextRun();
}
