// @vitest-environment jsdom
import { fireEvent, waitFor, within } from '@testing-library/dom';
import { beforeEach, expect, it, vi } from 'vitest';
import { Report } from '../../src/popup/Report.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { makeMatch } from '../ui/reports.ts';
import { show } from '../ui/show.ts';
import { lone, makeRead, quoted, shared } from './states.ts';

beforeEach(() => stubMessages());

function showReport(...given: Parameters<typeof makeRead>) {
  const onShow = vi.fn();
  return { onShow, ...show(<Report state={makeRead(...given)} focus={null} onShow={onShow} />) };
}

it('puts what others tell otherwise before what they agree on, and that before the rest', () => {
  const { getAllByRole } = showReport([lone, quoted, shared]);
  expect(getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
    'Others report it otherwise 1',
    'Others report it too 1',
    'No other report in your corpus has it 1',
  ]);
  const claims = getAllByRole('heading', { level: 4 }).map((heading) => heading.textContent ?? '');
  expect(claims[0]).toContain('340');
  expect(claims[1]).toContain('faster than the sirens');
  expect(claims[2]).toContain('14');
});

it('never gives a sign to claims that nobody else reports', () => {
  const { getByRole, onShow } = showReport([shared, lone]);
  const group = within(getByRole('region', { name: /^No other report in your corpus has it/ }));
  expect(group.queryByText(/same|different/i)).toBeNull();
  fireEvent.click(group.getByRole('button'));
  expect(onShow).toHaveBeenCalledWith(1);
});

it('names the other reports on the story where none has these claims', () => {
  const { getByRole } = showReport([lone], { storyArticles: [makeMatch().article] });
  expect(getByRole('link', { name: 'River rises overnight' })).toBeTruthy();
  expect(getByRole('region', { name: 'No other report in your corpus has it 1' })).toBeTruthy();
});

it('says that nothing was compared where the story is not in the corpus', () => {
  const { getByText, getByRole } = showReport([lone]);
  expect(getByText(/have not been compared with anything/)).toBeTruthy();
  expect(getByRole('region', { name: 'Not compared with anything 1' })).toBeTruthy();
});

it('says how far the corpus reaches', () => {
  const { getByText } = showReport([]);
  expect(getByText(/Your corpus holds 2 articles from 2 outlets, dated 1\s?–\s?4 Mar 2025\./)).toBeTruthy();
});

it('says where only the beginning of a page was read', () => {
  const state = { ...makeRead([]), isCut: true };
  const { getByText } = show(<Report state={state} focus={null} onShow={() => {}} />);
  expect(getByText(/only its beginning was read/)).toBeTruthy();
});

it('says how many claims are not listed, and no more than that', () => {
  const state = { ...makeRead([shared]), leftOut: 12 };
  const { getByText, queryByText } = show(<Report state={state} focus={null} onShow={() => {}} />);
  expect(getByText('12 more claims of this page are neither listed nor marked.')).toBeTruthy();
  expect(queryByText(/only its beginning was read/)).toBeNull();
});

it('calls outlets by letters while names are hidden, and gives no address away', async () => {
  const state = makeRead([shared, quoted]);
  const { root } = show(<Report state={state} focus={null} isBlind isOpen onShow={() => undefined} />);
  await waitFor(() => expect(root.textContent).toContain('Outlet A'));
  expect(root.innerHTML).not.toMatch(/Harbour Sample|Inland Sample|harbour\.example/);
});

it('has every shared claim open on paper', () => {
  const { getAllByRole } = show(
    <Report state={makeRead([shared, lone, quoted])} focus={null} isOpen onShow={() => undefined} />,
  );
  expect(getAllByRole('button', { expanded: true })).toHaveLength(2);
});

it('says that an empty corpus has nothing to compare with', () => {
  const empty = { ...makeRead([lone]), coverage: { articles: 0, outlets: 0, from: '', to: '' } };
  const { getByText } = show(<Report state={empty} focus={null} onShow={() => undefined} />);
  expect(getByText(/nothing yet to compare this page with/)).toBeTruthy();
});
