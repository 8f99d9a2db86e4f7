// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { PackArticle } from '../../../src/options/article/PackArticle.tsx';
import { makeArticle } from '../../library/fake-library.ts';
import { stubMessages } from '../../platform/fake-messages.ts';
import { show } from '../../ui/show.ts';

beforeEach(() => stubMessages());

it('says that it goes only with its pack, and offers no change', () => {
  const { text: _, ...article } = makeArticle();
  const row = { ...article, arrival: 'pack' as const, pack: '7', figures: 3, quotes: 1 };
  const { getByRole, getAllByRole } = show(<PackArticle row={row} onLeave={vi.fn()} />);
  expect(getByRole('dialog', { name: 'Flood in Marsk' }).textContent).toContain('3 figures, 1 quote');
  expect(getByRole('link', { name: 'Packs' }).getAttribute('href')).toBe('#packs');
  expect(getAllByRole('button').map((button) => button.textContent)).toEqual(['Close']);
});
