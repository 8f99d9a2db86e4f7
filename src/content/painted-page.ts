import type { CrossReference, PageReport } from '../core/index.ts';
import type { LinkPlace } from '../protocol/messages.ts';
import type { MarksParts } from './marks-door.ts';
import { moveLink } from './move-link.ts';
import { type PaintedClaim, Painter } from './painter.ts';
import { joinReadings } from './whole-page.ts';

export interface PaintedPageParts extends Pick<MarksParts, 'window' | 'ask' | 'readings' | 'isMarked'> {
  /** Claims were painted anew: those that were there may have other places in the list. */
  painted: () => void;
}

/** What was read of a page as it is painted: the claims of all its articles in one list. */
export class PaintedPage {
  readonly painter: Painter;
  readonly #parts: PaintedPageParts;
  #whole = joinReadings([]);

  constructor(parts: PaintedPageParts) {
    this.#parts = parts;
    this.painter = new Painter(parts.window.document, parts.isMarked);
  }

  paint(): void {
    this.#whole = joinReadings(this.#parts.readings.list());
    this.painter.paint(this.#whole.map, this.#whole.report);
    this.#parts.painted();
  }

  getCrossReferences(): readonly CrossReference[] {
    return this.#whole.report.claims;
  }

  /** What was found for the article that a claim stands in; null where nothing was. */
  findReport(index: number): PageReport | null {
    return this.#parts.readings.list()[this.#findArticle(index)]?.answer.report ?? null;
  }

  /** The place among all of a claim of the article before the reader. */
  getIndex(claim: number): number {
    return (this.#whole.starts[this.#parts.readings.getCurrent()] ?? 0) + claim;
  }

  /** Makes the article of a claim the one before the reader; gives the claim's place in its own report. */
  turnTo(index: number): number {
    const at = this.#findArticle(index);
    if (at >= 0) this.#parts.readings.turnTo(at);
    return index - (this.#whole.starts[at] ?? 0);
  }

  /** The painted claims of the article before the reader, by their places in its own report. */
  listInside(): PaintedClaim[] {
    const first = this.getIndex(0);
    const end = this.#whole.starts[this.#parts.readings.getCurrent() + 1] ?? this.#whole.report.claims.length;
    const inside = this.painter.list().filter(({ index }) => index >= first && index < end);
    return inside.map((claim) => ({ ...claim, index: claim.index - first }));
  }

  /**
   * Hides a link of a claim of the article before the reader, or shows it again, and has it remembered. False where there is no such
   * link, or it could not be remembered; nothing has changed then.
   */
  async hideLink(place: LinkPlace): Promise<boolean> {
    const { ask, readings } = this.#parts;
    const at = readings.getCurrent();
    const reading = readings.list()[at];
    const moved = reading && moveLink(reading, place);
    if (!moved) return false;
    const { ok } = await ask('link.hide', { link: moved.link, isHidden: place.isHidden });
    // Where it was read anew meanwhile, it was so without the link.
    if (!ok || !readings.replace(at, reading, moved.reading)) return ok;
    this.paint();
    readings.turnTo(at);
    return true;
  }

  /** The article that a claim stands in, by its place. */
  #findArticle(index: number): number {
    return this.#whole.starts.findLastIndex((start) => start <= index);
  }
}
