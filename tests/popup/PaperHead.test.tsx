// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom';
import { beforeEach, expect, it, vi } from 'vitest';
import { PaperHead } from '../../src/popup/PaperHead.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { show } from '../ui/show.ts';
import { lone, makeRead } from './states.ts';

beforeEach(() => stubMessages());

const now = new Date('2025-03-05T10:00:00Z');

it('says when it was made, what it is, and how far the corpus reached', () => {
  const { root } = show(<PaperHead state={makeRead([lone])} isBlind={false} now={now} />);
  expect(root.textContent).toMatch(/Made on 5 Mar 2025.*does not say which is true.*holds 2 articles from 2 outlets/s);
  expect(root.textContent).not.toContain('hidden');
});

it('says where names were hidden', () => {
  const { root } = show(<PaperHead state={makeRead([lone])} isBlind now={now} />);
  expect(root.textContent).toContain('names of the outlets were hidden');
});

it('prints', () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  const { getByRole } = show(<PaperHead state={makeRead([lone])} isBlind={false} />);
  fireEvent.click(getByRole('button', { name: 'Print' }));
  expect(print).toHaveBeenCalledOnce();
});
