import { createMemoryCorpus } from '../../src/core/index.ts';
import type { ArticleRow, Library, LibraryArticle, LibraryPack, ListQuery } from '../../src/library/library.ts';

export interface World {
  articles: LibraryArticle[];
  packs: LibraryPack[];
  /** What every function rejects with, while it is set. */
  fault: unknown;
}

export function makeArticle(parts: Partial<LibraryArticle> = {}): LibraryArticle {
  return {
    id: 'flood',
    outlet: 'Marsk Courier',
    url: 'https://courier.example/flood',
    published: '2025-03-02',
    title: 'Flood in Marsk',
    text: 'The flood killed 12 people.\n“We lost 40 houses,” said Mayor Ada Quill.',
    arrival: 'saved',
    savedAt: '2025-03-03T08:00:00Z',
    ...parts,
  };
}

export function makePack(parts: Partial<LibraryPack> = {}): LibraryPack {
  return {
    format: 'second-source-pack',
    version: 1,
    id: '7',
    name: 'Marsk floods',
    created: '2025-03-04',
    licence: 'CC0',
    provenance: 'Made up for tests',
    coverage: { articles: 2, outlets: 2, from: '2025-03-01', to: '2025-03-02' },
    addedAt: '2025-03-05T08:00:00Z',
    ...parts,
  };
}

const rowOf = ({ text, ...article }: LibraryArticle): ArticleRow => ({
  ...article,
  figures: text.match(/\d+/g)?.length ?? 0,
  quotes: text.match(/“/g)?.length ?? 0,
});

function find(articles: LibraryArticle[], query: ListQuery): LibraryArticle[] {
  const { words, outlet, from = '', to = '9', arrival, pack, sort, descending } = query;
  const key = { published: 'published', saved: 'savedAt', outlet: 'outlet', title: 'title' } as const;
  const sorted = articles
    .filter((one) => `${one.title} ${one.outlet} ${one.text}`.toLowerCase().includes(words.trim().toLowerCase()))
    .filter((one) => (outlet ?? one.outlet) === one.outlet && (arrival ?? one.arrival) === one.arrival && !pack)
    .filter(({ published }) => published.slice(0, 10) >= from && published.slice(0, 10) <= to)
    .sort((a, b) => a[key[sort]].localeCompare(b[key[sort]]));
  return descending ? sorted.reverse() : sorted;
}

/** A library in memory, for tests of what is built on it; a test changes its world by hand and says so with `tell`. */
export function createFakeLibrary(parts: Partial<World> = {}) {
  const world: World = { articles: [], packs: [], fault: undefined, ...parts };
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const ask = async <T>(answer: () => T): Promise<T> => {
    await Promise.resolve();
    if (world.fault !== undefined) throw world.fault;
    return answer();
  };
  const change = async <T>(edit: () => T): Promise<T> => {
    const answer = await ask(edit);
    tell();
    return answer;
  };
  const put = (more: readonly LibraryArticle[]) => {
    const ids = new Set(more.map(({ id }) => id));
    world.articles = [...world.articles.filter(({ id }) => !ids.has(id)), ...more];
  };
  const library: Library = {
    corpus: createMemoryCorpus([]),
    open: () => ask(() => undefined),
    save: (articles, arrival) =>
      change(() => {
        const kept = articles.map((one) => makeArticle({ ...one, id: one.url || one.title, arrival }));
        put(kept);
        return kept.map(({ id }) => id);
      }),
    findByURL: (url) => ask(() => world.articles.find((one) => one.url === url) ?? null),
    read: (id) => ask(() => world.articles.find((one) => one.id === id) ?? null),
    correct: (id, article) =>
      change(() => {
        put([makeArticle({ ...article, id })]);
        return id;
      }),
    remove: (ids) =>
      change(() => {
        const gone = world.articles.filter(({ id }) => ids.includes(id));
        world.articles = world.articles.filter((one) => !gone.includes(one));
        return gone;
      }),
    restore: (articles) => change(() => put(articles)),
    count: (query) => ask(() => find(world.articles, query).length),
    list: (query, offset, limit) =>
      ask(() =>
        find(world.articles, query)
          .slice(offset, offset + limit)
          .map(rowOf),
      ),
    listIds: (query) => ask(() => find(world.articles, query).map(({ id }) => id)),
    listOutlets: () =>
      ask(() =>
        [...new Set(world.articles.map(({ outlet }) => outlet))]
          .sort()
          .map((outlet) => ({ outlet, articles: world.articles.filter((one) => one.outlet === outlet).length })),
      ),
    addPack: (json) =>
      change(() => {
        world.packs = [...world.packs, JSON.parse(json)];
        return world.packs.at(-1) as LibraryPack;
      }),
    listPacks: () => ask(() => world.packs),
    removePack: (id) =>
      change(() => {
        world.packs = world.packs.filter((pack) => pack.id !== id);
      }),
    makePack: (ids, name) => ask(() => JSON.stringify({ name, ids })),
    async *exportAll(settings) {
      yield await ask(() => `${JSON.stringify({ settings })}\n`);
      for (const article of world.articles) yield `${JSON.stringify(article)}\n`;
    },
    async restoreAll(file, onProgress) {
      const [head = '', ...lines] = (await file.text()).trim().split('\n');
      onProgress?.(0.5);
      return change(() => {
        put(lines.map((line) => JSON.parse(line)));
        return JSON.parse(head).settings;
      });
    },
    measureStorage: () => ask(() => ({ used: 12_345_678, quota: 10_000_000_000 })),
    watch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => undefined,
  };
  return { library, world, tell, countListeners: () => listeners.size };
}
