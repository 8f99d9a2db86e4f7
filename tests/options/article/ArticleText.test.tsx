// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { ArticleText } from '../../../src/options/article/ArticleText.tsx';
import { makeArticle } from '../../library/fake-library.ts';
import { stubMessages } from '../../platform/fake-messages.ts';
import { show } from '../../ui/show.ts';

beforeEach(() => stubMessages());

const marks = (root: HTMLElement, kind: string) =>
  [...root.querySelectorAll(`.article-text mark.${kind}`)].map((mark) => mark.textContent);

it('marks figures and quotes, also a figure in a quote, and changes no word', () => {
  const article = makeArticle();
  const { root } = show(<ArticleText article={article} />);
  expect(marks(root, 'reported')).toEqual(['12', '40']);
  expect(marks(root, 'quoted')).toEqual(['We lost 40 houses,']);
  expect([...root.querySelectorAll('.article-text p')].map((block) => block.textContent).join('\n')).toBe(article.text);
});

it('draws markup as the words that it is', () => {
  const text = '<img src=x onerror=alert(1)> killed 12 people.';
  const { root } = show(<ArticleText article={makeArticle({ text })} />);
  expect(root.querySelector('img')).toBeNull();
  expect(root.querySelector('.article-text')?.textContent).toBe(text);
});

it('marks other words when it is given others', async () => {
  const { root, draw } = show(<ArticleText article={makeArticle()} />);
  await draw(<ArticleText article={makeArticle({ text: 'Fire killed 7 people.' })} />);
  expect(marks(root, 'reported')).toEqual(['7']);
  expect(root.querySelector('.article-text')?.textContent).toBe('Fire killed 7 people.');
});
