import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseHTMLPage } from '../../../src/cli/html-page.ts';
import type { Article } from '../../../src/core/index.ts';

const GOLD = new URL('../../../../shared/gold/dev/articles.jsonl', import.meta.url);
const PAGES = new URL('../../fixtures/pages/', import.meta.url);

export interface Texts {
  name: string;
  articles: Article[];
}

/** Real articles where they are here, else the project's own sample pages. */
export function loadTexts(): Texts {
  if (existsSync(GOLD)) {
    const lines = readFileSync(GOLD, 'utf8').trim().split('\n');
    const articles = lines.map((line) => ({ ...JSON.parse(line), url: '' }) as Article);
    return { name: `${articles.length} articles of ../shared/gold/dev`, articles };
  }
  console.warn('LEFT OUT: the articles of ../shared/gold/dev, which are not here; the sample pages stand in for them.');
  const files = readdirSync(PAGES).map((name) => new URL(`${name}/page.html`, PAGES));
  const articles = files.map((url) => parseHTMLPage({ file: url.pathname, bytes: readFileSync(url) }));
  return { name: `${articles.length} sample pages`, articles };
}

export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;
