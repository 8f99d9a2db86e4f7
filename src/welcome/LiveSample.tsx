import { useMemo, useState } from 'preact/hooks';
import { text } from '../platform/locale.ts';
import { ClaimVersions } from '../ui/ClaimVersions.tsx';
import { Origins } from '../ui/origins.ts';
import { ClaimPictures } from '../ui/pictures/ClaimPictures.tsx';
import { readSample } from './read-sample.ts';
import { SampleText } from './SampleText.tsx';
import { PAGE } from './sample.ts';

const SHOWN_ID = 'sample-claim';

/** A made-up report that is read and compared here and now: a click on a marked claim shows how the others have it. */
export function LiveSample() {
  const report = useMemo(readSample, []);
  const [chosen, setChosen] = useState(() => report.claims.findIndex(({ matches }) => matches.length > 0));
  const shown = report.claims[chosen];
  return (
    <div class="sample">
      <article class="sample-page" lang="en" aria-label={PAGE.title}>
        <p class="aside">{text('welcomeSample')}</p>
        <h3>{PAGE.title}</h3>
        <SampleText text={PAGE.text} claims={report.claims} chosen={chosen} shownIn={SHOWN_ID} onChoose={setChosen} />
      </article>
      <section id={SHOWN_ID} class="sample-card" aria-label={text('welcomeSampleCard')}>
        {shown && (
          <Origins.Provider value={report.origins}>
            <p class="sample-claim" aria-live="polite">
              <bdi>{shown.claim.kind === 'quote' ? `“${shown.claim.words}”` : shown.claim.words}</bdi>
            </p>
            <ClaimPictures key={chosen} {...shown} published={PAGE.published} />
            <ClaimVersions matches={shown.matches} />
          </Origins.Provider>
        )}
      </section>
    </div>
  );
}
