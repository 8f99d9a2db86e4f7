import { describe, expect, it } from 'vitest';
import { isNoiseName, isUnseenName } from '../../src/page/names.ts';

const NOISE =
  'comments article__comments relatedStories read-more js-newsletter-signup ad ad-slot-2 adslot Byline_wrapper__3xY social-share share-tools cookie-banner most-popular mostRead OUTBRAIN photo-credit';
const TEXT =
  'article-body story has-comments no-sidebar leading headline adelaide-news caption sharp pullquote live-blog-entry standfirst shadow content loading';

describe('names of parts', () => {
  it.each(NOISE.split(' '))('%s is noise', (name) => {
    expect(isNoiseName(name, '')).toBe(true);
    expect(isNoiseName('box', name)).toBe(true);
  });

  it.each(['', ...TEXT.split(' ')])('"%s" is no noise', (name) => {
    expect(isNoiseName(name, '')).toBe(false);
  });

  it.each([
    ['sr-only', true],
    ['nav-item visually-hidden', true],
    ['screen-reader-text', true],
    ['hidden', true],
    ['unhidden', false],
    ['hidden-gems', false],
    ['overflow-hidden-x', false],
  ])('people do not see %s: %s', (name, expected) => {
    expect(isUnseenName(name)).toBe(expected);
  });
});
