import type { CrossReference } from '../core/index.ts';
import { groupByVerdict, VERDICT_LOOKS } from '../ui/verdicts.ts';

interface SampleTextProps {
  text: string;
  claims: readonly CrossReference[];
  /** The claim that is shown beside the text, by its place; and the id of what shows it. */
  chosen: number;
  shownIn: string;
  onChoose(place: number): void;
}

/** The sample's paragraphs, the claims that others report marked in it as on a page, each a button. */
export function SampleText({ text, claims, chosen, shownIn, onChoose }: SampleTextProps) {
  return cutParagraphs(text).map(({ start, end }) => {
    const marked = claims
      .map((one, place) => ({ ...one, place }))
      .filter(({ claim, matches }) => matches.length > 0 && claim.start >= start && claim.end <= end);
    let at = start;
    return (
      <p key={start}>
        {marked.map(({ claim, matches, place }) => {
          const before = text.slice(at, claim.start);
          at = claim.end;
          return (
            <>
              {before}
              <ClaimMark
                words={text.slice(claim.start, claim.end)}
                tone={toneOf(matches)}
                isChosen={place === chosen}
                shownIn={shownIn}
                onChoose={() => onChoose(place)}
              />
            </>
          );
        })}
        {text.slice(at, end)}
      </p>
    );
  });
}

interface ClaimMarkProps {
  words: string;
  tone: string;
  isChosen: boolean;
  shownIn: string;
  onChoose(): void;
}

function ClaimMark({ words, tone, isChosen, shownIn, onChoose }: ClaimMarkProps) {
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault(); // a space would scroll the page
    onChoose();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button is one box, which words that run over a line's end are not
    <span
      role="button"
      tabIndex={0}
      class={`claim-mark mark-${tone}`}
      aria-pressed={isChosen}
      aria-controls={shownIn}
      onClick={onChoose}
      onKeyDown={press}
    >
      {words}
    </span>
  );
}

function toneOf(matches: CrossReference['matches']): string {
  const [first] = groupByVerdict(matches);
  return first ? VERDICT_LOOKS[first.verdict].tone : '';
}

function cutParagraphs(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}
