// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { findArticleWindow } from '../../src/content/article-window.ts';

const ARTICLE = '<meta property="og:type" content="article">';

function addFrame(head: string, width = 900, height = 700): Window | null {
  const frame = document.createElement('iframe');
  Object.defineProperties(frame, { offsetWidth: { value: width }, offsetHeight: { value: height } });
  document.body.append(frame);
  if (frame.contentDocument) frame.contentDocument.head.innerHTML = head;
  return frame.contentWindow;
}

beforeEach(() => {
  history.replaceState(null, '', '/flood');
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});

describe('the window with the article', () => {
  it('is the page itself where it looks like one', () => {
    document.head.innerHTML = ARTICLE;
    addFrame(ARTICLE);
    expect(findArticleWindow(window)).toBe(window);
  });

  it('is a large frame of the same site', () => {
    addFrame('');
    const frame = addFrame(ARTICLE);
    expect(findArticleWindow(window)).toBe(frame);
  });

  it('is none where frames are small, or of another site', () => {
    addFrame(ARTICLE, 250, 700);
    addFrame(ARTICLE, 700, 90);
    const foreign = document.createElement('iframe');
    Object.defineProperty(foreign, 'contentDocument', { value: null });
    document.body.append(foreign);
    expect(findArticleWindow(window)).toBeNull();
  });
});
