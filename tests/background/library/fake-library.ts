import { createMemoryCorpus } from '../../../src/core/index.ts';
import type { Library, LibraryArticle } from '../../../src/library/library.ts';
import { LibraryFault } from '../../../src/library/library-fault.ts';

/** The part of the library that the worker's routes use, in memory; `fault` makes the next change fail. */
export function makeFakeLibrary(): Library & { articles: Map<string, LibraryArticle>; fault: LibraryFault | null } {
  const articles = new Map<string, LibraryArticle>();
  const put = (article: LibraryArticle) => void articles.set(article.id, article);
  const library = {
    articles,
    corpus: createMemoryCorpus([]),
    open: async () => undefined,
    fault: null as LibraryFault | null,
    async save(
      added: readonly Omit<LibraryArticle, 'id' | 'arrival' | 'savedAt'>[],
      arrival: LibraryArticle['arrival'],
    ) {
      if (library.fault) throw library.fault;
      for (const article of added) put({ ...article, id: article.url, arrival, savedAt: '2031-02-03T10:00:00.000Z' });
      return added.map(({ url }) => url);
    },
    findByURL: async (url: string) => articles.get(url) ?? null,
    read: async (id: string) => articles.get(id) ?? null,
    async correct(id: string, article: Omit<LibraryArticle, 'id' | 'arrival' | 'savedAt'>) {
      const old = articles.get(id);
      if (!old) throw new LibraryFault('bad-input', 'gone');
      put({ arrival: old.arrival, savedAt: old.savedAt, ...article, id });
      return id;
    },
    async remove(ids: readonly string[]) {
      const removed = ids.flatMap((id) => articles.get(id) ?? []);
      for (const id of ids) articles.delete(id);
      return removed;
    },
    restore: async (given: readonly LibraryArticle[]) => given.forEach(put),
  };
  return library as unknown as ReturnType<typeof makeFakeLibrary>;
}
