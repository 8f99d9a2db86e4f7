import { text } from '../../platform/locale.ts';
import type { PageInLibrary, RemovedArticle, SavedArticle } from '../../protocol/library-messages.ts';
import { formatDay } from '../../ui/dates.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { Saving } from './use-saving.ts';

/** Of the form that the line's button opens. */
export const FORM_ID = 'save-form';

/** Of what has changed since, likewise. */
export const CHANGES_ID = 'changed-since';

/** What a button of the line opens below it, and closes. */
interface Door {
  isOpen: boolean;
  toggle(): void;
}

interface SaveLineProps {
  page: PageInLibrary;
  saving: Saving;
  /** What was understood of the article. */
  form: Door;
  changes: Door;
}

/** Whether the article is in the library, with what can be done about that. */
export function SaveLine({ page, saving, form, changes }: SaveLineProps) {
  if (page.saved) {
    const parts = { saving, form, changes: page.changes.length > 0 ? changes : null };
    return <SavedLine saved={page.saved} {...parts} />;
  }
  if (saving.removed) return <RemovedLine removed={saving.removed} saving={saving} />;
  return (
    <p class="save-line">
      {!form.isOpen && (
        <button type="button" class="secondary" disabled={saving.isBusy} onClick={() => saving.save(null)}>
          <Icon name="save" />
          {text('popupSave')}
        </button>
      )}
      <DoorButton door={form} opens={FORM_ID} label={text('popupSavePreview')} />
    </p>
  );
}

const ARRIVALS: Record<SavedArticle['arrival'], string> = {
  saved: 'popupSavedOn',
  remembered: 'popupRememberedOn',
  imported: 'popupImportedOn',
};

interface SavedLineProps extends Pick<SaveLineProps, 'saving' | 'form'> {
  saved: SavedArticle;
  /** Null where nothing has changed. */
  changes: Door | null;
}

/** As high as the line with the button to save it: nothing below moves when it comes. */
function SavedLine({ saved, saving, form, changes }: SavedLineProps) {
  return (
    <div class="save-line">
      <p class={changes ? 'save-state has-changed' : 'save-state'} aria-live="polite">
        <Icon name={changes ? 'differ' : 'agree'} />
        {changes ? (
          <DoorButton door={changes} opens={CHANGES_ID} label={text('popupSavedChanged')} />
        ) : (
          text(ARRIVALS[saved.arrival], formatDay(saved.savedAt))
        )}
      </p>
      <p class="save-doors">
        <DoorButton door={form} opens={FORM_ID} label={text('popupSavedCorrect')} />
        <button type="button" class="quiet" disabled={saving.isBusy} onClick={() => saving.remove(saved.id)}>
          {text('popupSavedRemove')}
        </button>
      </p>
    </div>
  );
}

function RemovedLine({ removed, saving }: { removed: RemovedArticle; saving: Saving }) {
  return (
    <p class="save-line save-state" aria-live="polite">
      {text('popupRemoved')}{' '}
      <button type="button" class="quiet" disabled={saving.isBusy} onClick={() => saving.undo(removed)}>
        {text('popupRemovedUndo')}
      </button>
    </p>
  );
}

function DoorButton({ door, opens, label }: { door: Door; opens: string; label: string }) {
  return (
    <button
      type="button"
      class="quiet form-button"
      aria-expanded={door.isOpen}
      aria-controls={opens}
      onClick={door.toggle}
    >
      {label}
      <Icon name="chevron" size={12} />
    </button>
  );
}
