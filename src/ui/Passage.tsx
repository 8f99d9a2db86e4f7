import Mark from 'mark.js';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ClaimRecord } from '../core/index.ts';
import { cleanText } from './foreign-text.ts';

/** A claim as it was reported: the phrase around it, with the claim's own words marked. */
export function Passage({ claim }: { claim: ClaimRecord }) {
  const words = cleanText(claim.words);
  const phrase = cleanText(claim.phrase) || words;
  const isWholeQuote = claim.kind === 'quote' && phrase === words;
  const shown = isWholeQuote ? `“${phrase}”` : showCuts(phrase);
  // The key makes a new element of other words: mark.js has cut up the text node that Preact would go on writing to.
  return (
    <span class="passage" key={`${phrase}\n${words}`}>
      <MarkedPhrase phrase={shown} words={words} />
    </span>
  );
}

/** A phrase is cut out of its sentence; where that shows, the cut is shown too. */
function showCuts(phrase: string): string {
  const start = /^\p{Ll}/u.test(phrase) ? '… ' : '';
  const end = /[.!?…]['"’”]?$/u.test(phrase) ? '' : ' …';
  return `${start}${phrase}${end}`;
}

function MarkedPhrase({ phrase, words }: { phrase: string; words: string }) {
  const ref = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const start = phrase.indexOf(words);
    if (!ref.current || start < 0) return;
    new Mark(ref.current).markRanges([{ start, length: words.length }], { element: 'mark', className: 'reported' });
  }, [phrase, words]);
  return <bdi ref={ref}>{phrase}</bdi>;
}
