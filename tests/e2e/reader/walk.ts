import { expect } from 'vitest';
import { waitFor } from './wait.ts';

/** A page of the extension that a reader goes through by keyboard. */
export interface Walk {
  /** Runs code on its document, which is sent as text. */
  look<T>(task: (document: Document) => T): Promise<T>;
  press(key: 'Tab'): Promise<void>;
}

const MOST_PARTS = 5;
/** A key that the browser's window passes on to a sidebar arrives later. */
const LATE_MS = 400;

async function waitForChange<T>(look: () => Promise<T>, before: T): Promise<T> {
  const end = Date.now() + LATE_MS;
  for (;;) {
    const seen = await look();
    if (seen !== before || Date.now() > end) return seen;
  }
}

/** Goes through all that can be done on a page by Tab: each in its place, with the focus to be seen. Gives how much there is. */
export async function walkByTab({ look, press }: Walk): Promise<number> {
  const all = await look((document) => {
    const controls = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')];
    const usable = controls.filter((one) => one.checkVisibility() && !one.matches(':disabled'));
    for (const [at, one] of usable.entries()) one.dataset.at = String(at);
    usable[0]?.focus();
    return usable.length;
  });
  const findPlace = () => look((document) => (document.activeElement as HTMLElement | null)?.dataset.at);
  const seen = [await findPlace()];
  while (seen.length < all) {
    const before = seen.at(-1);
    // A field for a date has parts of its own.
    let next = before;
    for (let presses = 0; next === before && presses < MOST_PARTS; presses++) {
      await press('Tab');
      next = await waitForChange(findPlace, before);
    }
    seen.push(next);
    await waitFor(`the focus on ${next} to be seen`, () =>
      look((document) => document.activeElement?.matches(':focus-visible') === true),
    );
  }
  expect(seen).toEqual(Array.from({ length: all }, (_, at) => String(at)));
  return all;
}
