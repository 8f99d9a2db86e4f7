import { useRef, useState } from 'preact/hooks';
import type { LibraryArticle, NewArticle } from '../../library/library.ts';
import { text } from '../../platform/locale.ts';
import { type ArticleDraft, applyDraft, type DraftFaults, draftOf, findDraftFaults } from './article-draft.ts';
import { DraftField } from './DraftField.tsx';

interface ArticleFormProps {
  article: LibraryArticle;
  isBusy: boolean;
  onDirty(isDirty: boolean): void;
  onCorrect(article: NewArticle): void;
  onLeave(): void;
}

/** Corrects what was understood of an article. What is missing or wrong is told at its field, and the first one gets the focus. */
export function ArticleForm({ article, isBusy, onDirty, onCorrect, onLeave }: ArticleFormProps) {
  const [draft, setDraft] = useState(() => draftOf(article));
  const [faults, setFaults] = useState<DraftFaults>({});
  const form = useRef<HTMLFormElement>(null);
  const change = (part: Partial<ArticleDraft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    onDirty(JSON.stringify(next) !== JSON.stringify(draftOf(article)));
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const found = findDraftFaults(draft);
    setFaults(found);
    const [first] = Object.keys(found);
    if (first) form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
    else if (!isBusy) onCorrect(applyDraft(article, draft));
  };
  const field = (name: keyof ArticleDraft, key: string, kind?: 'date' | 'url' | 'text' | 'words') => (
    <DraftField
      name={name}
      label={text(key)}
      kind={kind ?? 'text'}
      value={draft[name]}
      fault={faults[name]}
      onInput={(value) => change({ [name]: value })}
    />
  );
  return (
    <form class="article-form" ref={form} onSubmit={submit} noValidate>
      {field('title', 'libraryColumnTitle')}
      <div class="pair">
        {field('outlet', 'libraryColumnOutlet')}
        {field('origin', 'libraryOrigin')}
        {field('published', 'libraryColumnPublished', 'date')}
        {field('url', 'libraryAddress', 'url')}
      </div>
      {field('text', 'libraryText', 'words')}
      <div class="buttons">
        <button type="submit" class="main" disabled={isBusy}>
          {text('libraryCorrectSave')}
        </button>
        <button type="button" onClick={onLeave}>
          {text('libraryCorrectLeave')}
        </button>
      </div>
    </form>
  );
}
