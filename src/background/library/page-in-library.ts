import { type Article, type ArticleRecord, analyze, compareVersions } from '../../core/index.ts';
import type { LibraryArticle } from '../../library/library.ts';
import type { PageInLibrary, SavedArticle, UnderstoodArticle } from '../../protocol/library-messages.ts';

/** A few lines of the popup: enough to see that it is the article and no menu or advertisement. */
const EXCERPT_CHARS = 280;

/** How a page's article stands to what the library has of it, if anything. Costs reading both texts, some milliseconds. */
export function describePage(article: Article, saved: LibraryArticle | null): PageInLibrary {
  const record = analyze(article);
  return {
    understood: describeArticle(article, record),
    saved: saved && describeSaved(saved),
    // Words that are the same claim the same; both are read anew, so that a newer engine changes nothing of an old article.
    changes: saved && saved.text !== article.text ? compareVersions(analyze(saved), record) : [],
  };
}

/** What the popup shows of an article of the library. An origin that its text names itself is shown as well. */
export function describeSaved({
  id,
  outlet,
  origin,
  title,
  published,
  url,
  arrival,
  savedAt,
}: LibraryArticle): SavedArticle {
  return { id, outlet, origin: origin ?? '', title, published, url, arrival, savedAt };
}

function describeArticle({ text, ...article }: Article, { origin = '', claims }: ArticleRecord): UnderstoodArticle {
  const { outlet, title, published, url } = article;
  const figures = claims.filter(({ kind }) => kind === 'figure').length;
  return {
    outlet,
    origin,
    title,
    published,
    url,
    excerpt: cutExcerpt(text, title),
    words: text.match(/\S+/g)?.length ?? 0,
    figures,
    quotes: claims.length - figures,
  };
}

/** The first words below the headline. */
function cutExcerpt(text: string, title: string): string {
  const body = text.startsWith(title) ? text.slice(title.length) : text;
  const line = body.replace(/\s+/g, ' ').trim();
  return line.length > EXCERPT_CHARS ? `${line.slice(0, line.lastIndexOf(' ', EXCERPT_CHARS))} …` : line;
}
