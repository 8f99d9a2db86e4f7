import type { ClaimRecord, VersionChange } from '../../core/index.ts';
import { countText, text } from '../../platform/locale.ts';
import type { SavedArticle } from '../../protocol/library-messages.ts';
import { formatDate } from '../../ui/dates.ts';
import { Passage } from '../../ui/Passage.tsx';
import { SaidBy } from '../../ui/SaidBy.tsx';
import { CHANGES_ID } from './SaveLine.tsx';

/** More changes than these are behind a line that opens: a live page has hundreds. */
const MAX_SHOWN = 6;

interface ChangedSinceProps {
  saved: SavedArticle;
  changes: VersionChange[];
  onKeep(): void;
}

/** The figures and quotes that read otherwise than when the article was saved, in the order of the text. */
export function ChangedSince({ saved, changes, onKeep }: ChangedSinceProps) {
  const rest = changes.slice(MAX_SHOWN);
  return (
    <div class="changed-since" id={CHANGES_ID}>
      <h3>{text('popupChangedSince', formatDate(saved.savedAt))}</h3>
      <ChangeList changes={changes.slice(0, MAX_SHOWN)} />
      {rest.length > 0 && (
        <details>
          <summary>{countText('popupChangedMore', rest.length)}</summary>
          <ChangeList changes={rest} />
        </details>
      )}
      <p class="save-line">
        <button type="button" class="primary" onClick={onKeep}>
          {text('popupKeepNewVersion')}
        </button>
      </p>
    </div>
  );
}

function ChangeList({ changes }: { changes: VersionChange[] }) {
  return (
    <ul>
      {changes.map((change) => (
        <li key={JSON.stringify(change)}>
          {change.kind !== 'new' && <Version label={text('popupChangedBefore')} claim={change.before} />}
          {change.kind !== 'gone' && <Version label={text('popupChangedNow')} claim={change.now} />}
          {change.kind === 'gone' && <p class="aside">{text('popupChangedGone')}</p>}
          {change.kind === 'new' && <p class="aside">{text('popupChangedNew')}</p>}
        </li>
      ))}
    </ul>
  );
}

function Version({ label, claim }: { label: string; claim: ClaimRecord }) {
  return (
    <p class="changed-version">
      <span class="changed-label">{label}</span>
      <span>
        <Passage claim={claim} /> {claim.kind === 'quote' && <SaidBy claim={claim} />}
      </span>
    </p>
  );
}
