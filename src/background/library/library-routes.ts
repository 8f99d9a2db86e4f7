import type { Article } from '../../core/index.ts';
import type { Library, LibraryArticle, NewArticle } from '../../library/library.ts';
import type { Correction, RemovedArticle, SavedArticle } from '../../protocol/library-messages.ts';
import {
  checkCorrection,
  checkPageToRead,
  checkPageToSave,
  checkRemoval,
  checkRestoration,
} from '../../protocol/library-requests.ts';
import { MessageError, type Route, type Routes } from '../../protocol/router.ts';
import { answerFaults } from './library-answers.ts';
import { describePage, describeSaved } from './page-in-library.ts';
import { readTabArticle, type TabArticlePlatform } from './tab-article.ts';

type LibraryRoute = Extract<keyof Routes, `library.${string}`>;

export interface LibraryRoutesPlatform extends TabArticlePlatform {
  library: Library;
}

/** What the popup asks of the library. Nothing of it is open to pages: their scripts cannot save, read or remove. */
export function createLibraryRoutes(platform: LibraryRoutesPlatform): Required<Pick<Routes, LibraryRoute>> {
  const { library } = platform;
  return {
    'library.readPage': open(checkPageToRead, async ({ tabId }) => {
      const article = await readTabArticle(platform, tabId);
      return describePage(article, await library.findByURL(article.url));
    }),
    'library.savePage': open(checkPageToSave, async ({ tabId, correction }) => {
      const article = await readTabArticle(platform, tabId);
      const [id = ''] = await library.save([applyCorrection(article, correction)], 'saved');
      return readSaved(library, id);
    }),
    'library.correct': open(checkCorrection, async ({ id, correction }) => {
      const { id: _, arrival: __, savedAt: ___, ...article } = await getArticle(library, id);
      return readSaved(library, await library.correct(id, applyCorrection(article, correction)));
    }),
    'library.remove': open(checkRemoval, async ({ id }) => {
      const [removed] = await library.remove([id]);
      if (!removed) throw goneAlready(id);
      return removed;
    }),
    'library.restore': open(checkRestoration, async ({ article }) => {
      await library.restore([article]);
      return null;
    }),
  };
}

/** A route for our own pages alone, whose faults have a code. */
function open<N extends LibraryRoute>(check: Route<N>['check'], answer: Route<N>['answer']): Route<N> {
  return {
    from: 'extension',
    check,
    answer: (request, sender) => answerFaults(async () => answer(request, sender)),
  } as Route<N>;
}

/** An origin is kept only where the reader knows better; what the text itself says is read out of it again. */
function applyCorrection(article: Article | NewArticle, correction: Correction | null): NewArticle {
  const { id: _, ...rest } = { id: '', ...article };
  if (!correction) return rest;
  const { origin, ...fields } = correction;
  return { ...rest, ...fields, ...(origin ? { origin } : {}) };
}

async function readSaved(library: Library, id: string): Promise<SavedArticle> {
  return describeSaved(await getArticle(library, id));
}

async function getArticle(library: Library, id: string): Promise<LibraryArticle & RemovedArticle> {
  const article = await library.read(id);
  if (!article) throw goneAlready(id);
  return article;
}

function goneAlready(id: string): MessageError {
  return new MessageError('library-bad-input', `there is no article ${id}`);
}
