import { text } from '../../platform/locale.ts';
import type { PageInLibrary, RemovedArticle, SavedArticle } from '../../protocol/library-messages.ts';
import { formatDay } from '../../ui/dates.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { Saving } from './use-saving.ts';

/** Of the form that the line's button opens. */
export const FORM_ID = 'save-form';

/** The form with what was understood, which a button opens and closes. */
interface FormDoor {
  isOpen: boolean;
  toggle(): void;
}

interface SaveLineProps {
  page: PageInLibrary;
  saving: Saving;
  form: FormDoor;
}

/** Whether the article is in the library, with what can be done about that. */
export function SaveLine({ page, saving, form }: SaveLineProps) {
  if (page.saved) return <SavedLine saved={page.saved} saving={saving} form={form} />;
  if (saving.removed) return <RemovedLine removed={saving.removed} saving={saving} />;
  return (
    <p class="save-line">
      {!form.isOpen && (
        <button type="button" class="secondary" disabled={saving.isBusy} onClick={() => saving.save(null)}>
          <Icon name="save" />
          {text('popupSave')}
        </button>
      )}
      <FormButton form={form} label={text('popupSavePreview')} />
    </p>
  );
}

const ARRIVALS: Record<SavedArticle['arrival'], string> = {
  saved: 'popupSavedOn',
  remembered: 'popupRememberedOn',
  imported: 'popupImportedOn',
};

/** As high as the line with the button to save it: nothing below moves when it comes. */
function SavedLine({ saved, saving, form }: Omit<SaveLineProps, 'page'> & { saved: SavedArticle }) {
  return (
    <div class="save-line">
      <p class="save-state" aria-live="polite">
        <Icon name="agree" />
        {text(ARRIVALS[saved.arrival], formatDay(saved.savedAt))}
      </p>
      <p class="save-doors">
        <FormButton form={form} label={text('popupSavedCorrect')} />
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

function FormButton({ form, label }: { form: FormDoor; label: string }) {
  return (
    <button
      type="button"
      class="quiet form-button"
      aria-expanded={form.isOpen}
      aria-controls={FORM_ID}
      onClick={form.toggle}
    >
      {label}
      <Icon name="chevron" size={12} />
    </button>
  );
}
