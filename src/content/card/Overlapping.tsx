import { text } from '../../platform/locale.ts';
import { cleanText } from '../../ui/foreign-text.ts';
import type { CardSubject } from './card-subject.ts';

/** Longer quotes are cut in the choice between claims. */
const MAX_CHARS = 40;

/** Claims that share words with the one that is shown, for the reader to change to. */
export function Overlapping({ subject, choose }: { subject: CardSubject; choose: (index: number) => void }) {
  const others = subject.overlapping.filter(({ index }) => index !== subject.index);
  if (others.length === 0) return null;
  return (
    <div class="overlapping">
      <span class="aside">{text('cardAlsoHere')}</span>
      {others.map(({ index, words }) => (
        <button type="button" key={index} onClick={() => choose(index)}>
          <bdi>{cleanText(words, MAX_CHARS)}</bdi>
        </button>
      ))}
    </div>
  );
}
