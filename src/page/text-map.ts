/** `length` characters of a text node from `from` on, standing at `start` in a text. */
export interface Segment {
  start: number;
  node: Text;
  from: number;
  length: number;
}

/** A place in the page: what a Range begins or ends with. */
export interface Place {
  node: Text;
  offset: number;
}

/** A text as it was read, and where its pieces stand in the page. */
export interface MappedText {
  text: string;
  /** Sorted, and never overlapping. */
  segments: readonly Segment[];
}

/**
 * The way from offsets of an article's text back to the page. Segments are sorted and never overlap; characters that
 * stand in no node (the line break between two blocks, a `<br>` read as a space) lie in the gaps.
 */
export class TextMap {
  readonly text: string;
  readonly #segments: readonly Segment[];

  constructor({ text, segments }: MappedText) {
    this.text = text;
    this.#segments = segments;
  }

  /** Several texts as one, a line break between two. */
  static join(texts: readonly MappedText[]): TextMap {
    const [first, ...rest] = texts;
    if (first && rest.length === 0) return new TextMap(first);
    let at = 0;
    const segments = texts.flatMap((one) => {
      const moved = one.segments.map((segment) => ({ ...segment, start: segment.start + at }));
      at += one.text.length + 1;
      return moved;
    });
    return new TextMap({ text: texts.map(({ text }) => text).join('\n'), segments });
  }

  /** The segments that a span touches, cut to it; empty where it lies in a gap. */
  findPieces(start: number, end: number): Segment[] {
    const pieces: Segment[] = [];
    for (let i = this.#findFirst(start); i < this.#segments.length; i++) {
      const segment = this.#segments[i];
      if (!segment || segment.start >= end) break;
      const skip = Math.max(0, start - segment.start);
      const length = Math.min(segment.start + segment.length, end) - segment.start - skip;
      if (length > 0)
        pieces.push({ start: segment.start + skip, node: segment.node, from: segment.from + skip, length });
    }
    return pieces;
  }

  /** Where a span begins and ends in the page, or null where none of it stands in a node. */
  findPlaces(start: number, end: number): { start: Place; end: Place } | null {
    const pieces = this.findPieces(start, end);
    const first = pieces[0];
    const last = pieces[pieces.length - 1];
    if (!first || !last) return null;
    return {
      start: { node: first.node, offset: first.from },
      end: { node: last.node, offset: last.from + last.length },
    };
  }

  /** True while the page's nodes still hold the words that were read at a span. */
  isCurrent(start: number, end: number): boolean {
    const pieces = this.findPieces(start, end);
    return pieces.length > 0 && pieces.every((piece) => isSame(this.text, piece));
  }

  /** Index of the first segment that ends after `offset`, by halving. */
  #findFirst(offset: number): number {
    let low = 0;
    let high = this.#segments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const segment = this.#segments[middle];
      if (segment && segment.start + segment.length <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function isSame(text: string, { start, node, from, length }: Segment): boolean {
  if (!node.isConnected) return false;
  const words = node.data.slice(from, from + length);
  const read = text.slice(start, start + length);
  return words === read || words.replace(/[\t\n\f\r]/g, ' ') === read;
}
