// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { hideOutlets, OutletNames } from '../../src/ui/outlet-naming.ts';
import { ReportLink } from '../../src/ui/ReportLink.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { makeMatch } from './reports.ts';
import { show } from './show.ts';

beforeEach(() => stubMessages());

const { article } = makeMatch();

it('links a report by its title and shows the site', () => {
  const { getByRole, getByText } = show(<ReportLink article={article} />);
  const link = getByRole('link', { name: 'River rises overnight' });
  expect(link.getAttribute('href')).toBe('https://www.harbour.example/flood');
  expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  expect(getByText('harbour.example')).toBeTruthy();
});

it.each(['', '\u202e'])('names a report whose title is "%s"', (title) => {
  expect(show(<ReportLink article={{ ...article, title }} />).getByRole('link').textContent).toBe(
    'Report without a title',
  );
});

it.each(['', 'javascript:alert(1)', 'https://a:b@evil.example/'])('does not link "%s"', (url) => {
  const { queryByRole, getByText } = show(<ReportLink article={{ ...article, url }} />);
  expect(queryByRole('link')).toBeNull();
  expect(getByText('River rises overnight')).toBeTruthy();
});

it('is nothing for a report without title and address', () => {
  expect(show(<ReportLink article={{ ...article, title: ' ', url: '' }} />).root.innerHTML).toBe('');
});

it('opens the report at a claim’s words', () => {
  const { getByRole } = show(<ReportLink article={article} claim={makeMatch().claim} />);
  expect(getByRole('link').getAttribute('href')).toContain('/flood#:~:text=');
});

it('tells no title and no address while names are hidden: both may name the outlet', () => {
  const { root } = show(
    <OutletNames.Provider value={hideOutlets([])}>
      <ReportLink article={article} />
    </OutletNames.Provider>,
  );
  expect(root.textContent).toBe('');
});
