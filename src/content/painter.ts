import type { PageReport, Span, Verdict } from '../core/index.ts';
import type { TextMap } from '../page/text-map.ts';
import { findNotableVerdict } from './notable-verdict.ts';

/** Painted at most; more marks than this are no help to a reader, and slow in Firefox. */
const MAX_CLAIMS = 500;
const PREFIX = 'second-source-';
/** The claim that the card or the popup is about. */
const CURRENT = `${PREFIX}current`;
const VERDICTS: Verdict[] = ['verbatim', 'excerpt', 'altered', 'same', 'different-measure', 'differs'];

/** A claim of the page that other outlets report, where it stands. */
export interface PaintedClaim {
  /** Its place in `PageReport.claims`. */
  index: number;
  start: number;
  end: number;
  range: Range;
  verdict: Verdict;
}

/**
 * Paints claims with the browser's own highlights: the page's nodes are never written to. Keeps its own list, because Firefox
 * does not let a content script go through a `Highlight` (nor, in 140, chain its calls).
 */
export class Painter {
  #claims = new Map<number, PaintedClaim>();
  #map: TextMap | null = null;
  #count = 0;

  readonly #document: Document;
  /** Whether the reader has claims of a verdict highlighted. */
  readonly #isMarked: (verdict: Verdict) => boolean;
  /** The document's own: a frame has highlights of its own. */
  readonly #window: Pick<typeof globalThis, 'CSS' | 'Highlight'>;

  constructor(document: Document, isMarked: (verdict: Verdict) => boolean = () => true) {
    this.#document = document;
    this.#isMarked = isMarked;
    this.#window = document.defaultView ?? globalThis;
  }

  /** Paints what a report found; what was painted before is gone, but what stands out goes on to. */
  paint(map: TextMap, report: Pick<PageReport, 'claims'>): void {
    this.#claims.clear();
    this.#map = map;
    report.claims.forEach(({ claim, matches }, index) => {
      const verdict = findNotableVerdict(matches);
      // Never by a lesser verdict: a claim that is told otherwise would look like one that is told alike.
      if (!verdict || !this.#isMarked(verdict) || this.#claims.size >= MAX_CLAIMS) return;
      const range = this.#createRange(claim.start, claim.end);
      if (range) this.#claims.set(index, { index, start: claim.start, end: claim.end, range, verdict });
    });
    VERDICTS.forEach((verdict, priority) => {
      this.#register(`${PREFIX}${verdict}`, this.#getRanges(verdict), priority);
    });
    this.#count = this.#claims.size;
  }

  /** True while everything that was painted still stands where it did. */
  isWhole(): boolean {
    return !this.check() && this.#claims.size === this.#count;
  }

  /** Takes away each claim whose words have changed under it and mends the others; says whether any is gone. */
  check(): boolean {
    let isLost = false;
    for (const claim of [...this.#claims.values()]) {
      if (this.#map?.isCurrent(claim.start, claim.end)) this.#mend(claim);
      else isLost = this.#remove(claim) || isLost;
    }
    return isLost;
  }

  /** Makes one span stand out from the others; null for none. The span may be of a claim that is not painted. */
  point(span: Span | null): Range | null {
    const range = span && this.#createRange(span.start, span.end);
    this.#register(CURRENT, range ? [range] : [], VERDICTS.length);
    return range;
  }

  clear(): void {
    for (const name of [...VERDICTS.map((verdict) => PREFIX + verdict), CURRENT])
      this.#window.CSS.highlights.delete(name);
    this.#claims.clear();
    this.#map = null;
  }

  /** All painted claims, in page order. */
  list(): PaintedClaim[] {
    return [...this.#claims.values()].sort((a, b) => a.start - b.start || b.end - a.end);
  }

  find(index: number): PaintedClaim | null {
    return this.#claims.get(index) ?? null;
  }

  /** A painted claim whose words were just found to be the ones that were read, or null. */
  findCurrent(index: number): PaintedClaim | null {
    this.check();
    return this.find(index);
  }

  #getRanges(verdict: Verdict): Range[] {
    return [...this.#claims.values()].filter((claim) => claim.verdict === verdict).map(({ range }) => range);
  }

  #register(name: string, ranges: readonly Range[], priority: number): void {
    if (ranges.length === 0) {
      this.#window.CSS.highlights.delete(name);
      return;
    }
    const highlight = new this.#window.Highlight(...ranges);
    highlight.priority = priority;
    this.#window.CSS.highlights.set(name, highlight);
  }

  #createRange(start: number, end: number): Range | null {
    const places = this.#map?.isCurrent(start, end) ? this.#map.findPlaces(start, end) : null;
    if (!places) return null;
    const range = this.#document.createRange();
    range.setStart(places.start.node, places.start.offset);
    range.setEnd(places.end.node, places.end.offset);
    // No range goes from one shadow root into another: such a claim is told, but not painted.
    return range.collapsed ? null : range;
  }

  /** A framework that writes the same words again leaves a range empty: it is set back to where they are. */
  #mend(claim: PaintedClaim): void {
    const places = this.#map?.findPlaces(claim.start, claim.end);
    const { range } = claim;
    if (!places || isAt(range, places.start, places.end)) return;
    range.setStart(places.start.node, places.start.offset);
    range.setEnd(places.end.node, places.end.offset);
  }

  #remove(claim: PaintedClaim): true {
    this.#window.CSS.highlights.get(PREFIX + claim.verdict)?.delete(claim.range);
    this.#claims.delete(claim.index);
    return true;
  }
}

interface Place {
  node: Node;
  offset: number;
}

function isAt(range: Range, start: Place, end: Place): boolean {
  return (
    range.startContainer === start.node &&
    range.startOffset === start.offset &&
    range.endContainer === end.node &&
    range.endOffset === end.offset
  );
}
