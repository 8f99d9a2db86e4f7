import { idOfKey, keyOfId } from './article-key.ts';
import type { Connection } from './connection.ts';
import type { Library, LibraryArticle } from './library.ts';
import { LibraryFault } from './library-fault.ts';
import { findArticle, findArticleByURL, removeArticles } from './read-articles.ts';
import { type NewEntry, prepareArticle, writeArticles } from './write-articles.ts';

type OwnArticles = Pick<Library, 'save' | 'findByURL' | 'read' | 'correct' | 'remove' | 'restore'>;

/** The reader's own articles. `write` runs what changes them and tells of it. */
export function createOwnArticles({ use }: Connection, write: Connection['use']): OwnArticles {
  const put = async (entries: readonly NewEntry[], gone: readonly number[] = []): Promise<string[]> => {
    const prepared = await Promise.all(entries.map(prepareArticle));
    await write((database) => writeArticles(database, prepared, gone));
    return prepared.map(({ head }) => idOfKey(head.key));
  };
  const read = (id: string) => use((database) => findArticle(database, keyOfId(id) ?? 0));
  return {
    read,
    findByURL: (url) => use((database) => findArticleByURL(database, url)),
    save(articles, arrival) {
      const saved = Date.now();
      return put(articles.map((article) => ({ article, arrival, saved })));
    },
    async correct(id, article) {
      const old = await read(id);
      if (!old) throw new LibraryFault('bad-input', `there is no article ${id}`);
      const [corrected] = await put([{ ...asEntry(old), article }], [keyOfId(id) as number]);
      return corrected as string;
    },
    remove: (ids) =>
      write((database) =>
        removeArticles(
          database,
          ids.map(keyOfId).filter((key) => key !== null),
        ),
      ),
    restore: async (articles) => void (await put(articles.map(asEntry))),
  };
}

function asEntry({ id: _, arrival, savedAt, ...article }: LibraryArticle): NewEntry {
  return { article, arrival, saved: Date.parse(savedAt) };
}
