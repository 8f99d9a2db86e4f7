import { useMemo } from 'preact/hooks';
import type { CrossReference } from '../core/index.ts';
import { text } from '../platform/locale.ts';
import { cutSegments } from './cut-segments.ts';

/** Enough to see each claim among its words; all of the text was read. */
const MAX_CHARS = 20_000;

/** The words that were selected, their claims marked: strongly where others report them. */
export function SelectedWords({ words, claims }: { words: string; claims: readonly CrossReference[] }) {
  const segments = useMemo(() => cutSegments(words, claims, MAX_CHARS), [words, claims]);
  return (
    <section class="selected" aria-label={text('selectionWords')}>
      {/* It scrolls, so that it can be scrolled by keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached */}
      <p dir="auto" tabIndex={0}>
        {segments.map(({ words, claim, isShared }, at) =>
          claim === null ? (
            words
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes
            <mark key={at} data-claim={claim} class={isShared ? 'shared' : undefined}>
              {words}
            </mark>
          ),
        )}
        {words.length > MAX_CHARS && ' …'}
      </p>
    </section>
  );
}

/** Brings a claim into view among the selected words; nothing where it stands further on than is shown. */
export function showClaim(claim: number): void {
  for (const mark of document.querySelectorAll<HTMLElement>('.selected mark')) {
    mark.classList.toggle('current', mark.dataset.claim === String(claim));
  }
  document.querySelector('.selected .current')?.scrollIntoView({ block: 'nearest' });
}
