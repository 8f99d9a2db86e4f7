// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom';
import { beforeEach, expect, it, vi } from 'vitest';
import { PackPanel } from '../../../src/options/packs/PackPanel.tsx';
import { makePack } from '../../library/fake-library.ts';
import { stubMessages } from '../../platform/fake-messages.ts';
import { show } from '../../ui/show.ts';

beforeEach(() => stubMessages());

it('tells what a pack holds and says of itself', () => {
  const onShowArticles = vi.fn();
  const pack = makePack({ licence: '' });
  const { getByRole } = show(<PackPanel pack={pack} onShowArticles={onShowArticles} onRemove={vi.fn()} />);
  const told = getByRole('article').textContent;
  for (const words of ['Marsk floods', '2 articles, 2 outlets', 'Mar 2025', 'Made up for tests', 'Not stated'])
    expect(told).toContain(words);
  fireEvent.click(getByRole('button', { name: 'Show its articles' }));
  expect(onShowArticles).toHaveBeenCalledOnce();
});
