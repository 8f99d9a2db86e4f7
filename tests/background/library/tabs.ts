import type { Article } from '../../../src/core/index.ts';
import type { Tab } from '../../../src/platform/tabs.ts';
import { createClient } from '../../../src/protocol/client.ts';
import { checkPageArticle } from '../../../src/protocol/library-requests.ts';

export const ARTICLE: Article = {
  id: 'https://post.example/a',
  outlet: 'Post Sample',
  url: 'https://post.example/a',
  published: '2031-02-03',
  title: 'Marsk flood: Elvra river bursts its banks',
  text: 'Marsk flood: Elvra river bursts its banks\nMARSK (Reuters) - Crews moved 340 households, said mayor Ida Holm. “It came fast,” she said.',
};

export const TAB: Tab = { id: 7, url: 'https://post.example/a?from=home', loading: false, isPrivate: false };

/** A browser with one tab, whose page's script says this of its article; undefined where it does not answer. */
export function makeTabs(article: unknown = ARTICLE, tab: Tab | null = TAB) {
  return {
    findTab: async () => tab,
    askTab: () =>
      createClient<'extension'>(
        async () => {
          if (article === undefined) throw new Error('Receiving end does not exist');
          return { ok: true, value: article };
        },
        { 'page.readArticle': checkPageArticle },
      ),
  };
}
