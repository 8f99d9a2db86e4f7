import type { Metadata } from '../../src/page/metadata/read-metadata.ts';

/** What the worker makes of a page that says it is an article. */
export const METADATA: Metadata = {
  kind: 'article',
  outlet: 'Courier',
  title: 'Flood in Velden',
  author: '',
  published: '2031-02-03',
  language: 'en',
  url: 'https://courier.example/flood',
};
