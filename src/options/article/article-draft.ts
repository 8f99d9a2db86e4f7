import type { LibraryArticle, NewArticle } from '../../library/library.ts';
import { findSafeLink } from '../../ui/safe-link.ts';

/** What the reader has written into the form; a day where the article has a moment. */
export interface ArticleDraft {
  outlet: string;
  origin: string;
  title: string;
  published: string;
  url: string;
  text: string;
}

/** What is wrong with a draft: a key of `_locales` for each field that can't stay so. */
export type DraftFaults = Partial<Record<keyof ArticleDraft, string>>;

export function draftOf({ outlet, origin = '', title, published, url, text }: LibraryArticle): ArticleDraft {
  return { outlet, origin, title, published: published.slice(0, 10), url, text };
}

/** Finds what keeps a draft from being an article. Title, origin, date and address may be missing, as they are in the news. */
export function findDraftFaults({ outlet, text, url, published }: ArticleDraft): DraftFaults {
  const isDay = published === '' || (/^\d{4}-\d{2}-\d{2}$/.test(published) && !Number.isNaN(Date.parse(published)));
  return {
    ...(!outlet.trim() && { outlet: 'libraryNeedsOutlet' }),
    ...(!text.trim() && { text: 'libraryNeedsText' }),
    ...(url.trim() && !findSafeLink(url.trim()) && { url: 'libraryNeedsAddress' }),
    ...(!isDay && { published: 'libraryNeedsDay' }),
  };
}

/** The article that a draft says; its time of day stays where the day does, and its text to the letter. */
export function applyDraft(old: LibraryArticle, draft: ArticleDraft): NewArticle {
  const origin = draft.origin.trim();
  return {
    outlet: draft.outlet.trim(),
    ...(origin && { origin }),
    url: draft.url.trim(),
    published: draft.published === old.published.slice(0, 10) ? old.published : draft.published,
    title: draft.title.trim(),
    ...(old.language !== undefined && { language: old.language }),
    text: draft.text,
  };
}
