import { useEffect, useState } from 'preact/hooks';
import { text } from '../../platform/locale.ts';
import type { Correction, PageInLibrary } from '../../protocol/library-messages.ts';
import { later } from '../../ui/later.tsx';
import { ERROR_SENTENCES } from '../error-sentences.ts';
import type { PopupPlatform } from '../platform.ts';
import { SaveLine } from './SaveLine.tsx';
import { type Saving, useSaving } from './use-saving.ts';

const ChangedSince = later(async () => (await import('./ChangedSince.tsx')).ChangedSince);
const CorrectionForm = later(async () => (await import('./CorrectionForm.tsx')).CorrectionForm);

interface SaveArticleProps {
  /** Another object whenever the page is read anew. */
  reading: object;
  /** How often the reader has asked by key or menu. */
  asked: number;
  platform: PopupPlatform;
}

/** An article and the library: saved or not, what was understood of it, what has changed since. */
export function SaveArticle({ reading, asked, platform }: SaveArticleProps) {
  const saving = useSaving(platform, reading);
  const { page, fault } = saving;
  const [isFormOpen, setFormOpen] = useState(false);
  const [areChangesOpen, setChangesOpen] = useState(false);
  useAskedSave(saving, asked);
  const submit = (correction: Correction) => {
    setFormOpen(false);
    if (page?.saved) saving.correct(page.saved.id, correction);
    else saving.save(correction);
  };
  return (
    <section class="save" aria-label={text('popupSave')} aria-busy={saving.isBusy}>
      {page && (
        <SaveLine
          page={page}
          saving={saving}
          form={{ isOpen: isFormOpen, toggle: () => setFormOpen(!isFormOpen) }}
          changes={{ isOpen: areChangesOpen, toggle: () => setChangesOpen(!areChangesOpen) }}
        />
      )}
      {fault && (
        <p class="failure" role="alert">
          {text(ERROR_SENTENCES[fault])}
        </p>
      )}
      {page && isFormOpen && <CorrectionForm page={page} onSubmit={submit} />}
      {page?.saved && areChangesOpen && page.changes.length > 0 && (
        <ChangedSince saved={page.saved} changes={page.changes} onKeep={() => saving.save(keepNewVersion(page))} />
      )}
    </section>
  );
}

/** What the reader asked for by key or menu is done once the worker has told how things stand. */
function useAskedSave({ page, isBusy, save }: Saving, asked: number): void {
  const [done, setDone] = useState(0);
  useEffect(() => {
    if (asked === done || !page || isBusy) return;
    setDone(asked);
    if (!page.saved) save(null);
  }, [asked, done, page, isBusy, save]);
}

/** The page's own words and date; who published it and where it comes from stay as the reader had them. */
function keepNewVersion({ understood, saved }: PageInLibrary): Correction {
  const { title, published } = understood;
  const { outlet, origin } = saved ?? understood;
  return { outlet, origin, title, published: published || (saved?.published ?? '') };
}
