/** How long the page must be quiet before it is read again, behind the check that a change leads to. */
const QUIET_MS = 400;
/** How long that is waited for: at first, and at most on a page that was in unrest each time it was read. */
const LONGEST_WAIT_MS = 2_000;
const LONGEST_WAIT_IN_UNREST_MS = 8_000;
/** What reading again may take in any minute. */
const MAX_SCANS = 10;
const MAX_CPU_MS = 150;
const MINUTE_MS = 60_000;
/** A page that has been calm for this long is trusted again. */
const CALM_MS = 5 * MINUTE_MS;

/** Says when a page that keeps changing may be read again: soon, or later and later where it never rests. */
export class RescanBudget {
  #scans: { at: number; tookMs: number }[] = [];
  #exhaustions = 0;
  #firstAsked: number | null = null;
  /** How many times in a row the page was read while it had not come to rest. */
  #unrest = 0;
  #isAtRest = true;

  /** Milliseconds to wait from now on; asked again at each change. */
  getDelay(now: number): number {
    if (now - (this.#scans.at(-1)?.at ?? now) >= CALM_MS) this.#exhaustions = 0;
    this.#firstAsked ??= now;
    const longest = Math.min(LONGEST_WAIT_IN_UNREST_MS, LONGEST_WAIT_MS * 2 ** this.#unrest);
    const quiet = Math.max(0, Math.min(QUIET_MS, this.#firstAsked + longest - now));
    this.#isAtRest = quiet === QUIET_MS;
    return Math.max(quiet, this.#getPause(now));
  }

  /** A scan has run. */
  spend(now: number, tookMs: number): void {
    this.#firstAsked = null;
    this.#unrest = this.#isAtRest ? 0 : this.#unrest + 1;
    this.#scans = [...this.#scans.filter(({ at }) => now - at < MINUTE_MS), { at: now, tookMs }];
    if (this.#isExhausted()) this.#exhaustions++;
  }

  /** A new page: everything begins anew. */
  reset(): void {
    this.#scans = [];
    this.#exhaustions = 0;
    this.#firstAsked = null;
    this.#unrest = 0;
  }

  #isExhausted(): boolean {
    return this.#scans.length >= MAX_SCANS || this.#scans.reduce((sum, { tookMs }) => sum + tookMs, 0) >= MAX_CPU_MS;
  }

  /** Doubles with each time the budget was used up, from one second to a minute. */
  #getPause(now: number): number {
    if (this.#exhaustions === 0) return 0;
    const last = this.#scans.at(-1)?.at ?? now;
    return Math.max(0, last + Math.min(MINUTE_MS, 1_000 * 2 ** this.#exhaustions) - now);
  }
}
