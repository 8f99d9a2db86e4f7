// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom';
import { beforeEach, expect, it, vi } from 'vitest';
import { Report } from '../../src/popup/Report.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { makeMatch } from '../ui/reports.ts';
import { show } from '../ui/show.ts';
import { lone, makeRead, quoted, shared } from './states.ts';

beforeEach(() => stubMessages());

function showReport(...given: Parameters<typeof makeRead>) {
  const onChoose = vi.fn();
  return { onChoose, ...show(<Report state={makeRead(...given)} focus={null} onChoose={onChoose} />) };
}

it('lists the claims that others report in page order', () => {
  const { getAllByRole } = showReport([quoted, lone, shared]);
  const claims = getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent ?? '');
  expect(claims).toHaveLength(2);
  expect(claims[0]).toContain('faster than the sirens');
  expect(claims[1]).toContain('340');
});

it('never gives a sign to claims that nobody else reports', () => {
  const { root, getByText, onChoose } = showReport([shared, lone]);
  const list = root.querySelector('details.lone');
  expect(getByText('1 claim that no other report in your corpus has')).toBeTruthy();
  expect(list?.querySelector('.verdict')).toBeNull();
  fireEvent.click(list?.querySelector('button') as HTMLElement);
  expect(onChoose).toHaveBeenCalledWith(1);
});

it('names the other reports on the story where none has these claims', () => {
  const { getByRole, getByText } = showReport([lone], { storyArticles: [makeMatch().article] });
  expect(getByRole('link', { name: 'River rises overnight' })).toBeTruthy();
  expect(getByText('1 claim that no other report in your corpus has')).toBeTruthy();
});

it('says that nothing was compared where the story is not in the corpus', () => {
  const { getByText } = showReport([lone]);
  expect(getByText(/have not been compared with anything/)).toBeTruthy();
  expect(getByText('1 figure or quote on this page')).toBeTruthy();
});

it('says how far the corpus reaches', () => {
  const { getByText } = showReport([]);
  expect(getByText(/Your corpus holds 2 articles from 2 outlets, dated 1\s?–\s?4 Mar 2025\./)).toBeTruthy();
});
