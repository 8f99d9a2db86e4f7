// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import type { PageReport } from '../../src/core/index.ts';
import { OriginList } from '../../src/popup/OriginList.tsx';
import { hideOutlets, OutletNames } from '../../src/ui/outlet-naming.ts';
import { stubMessages } from '../platform/fake-messages.ts';
import { makeMatch } from '../ui/reports.ts';
import { show } from '../ui/show.ts';
import { makeRead } from './states.ts';

beforeEach(() => stubMessages());

const article = (id: string, outlet: string) => makeMatch({}, { id, outlet }).article;
const storyArticles = [article('a', 'Harbour Sample'), article('b', 'Inland Sample'), article('c', 'Ridge Sample')];
const wire = {
  name: 'Sample Wire',
  articles: ['a', 'b'],
  isOfPage: false,
  reasons: [{ key: 'reasonOriginCredit', values: ['Sample Wire'] }],
};
const alone = { name: 'Ridge Sample', articles: ['c'], isOfPage: false, reasons: [] };

function draw(origins: PageReport['origins'], ownArticles: PageReport['ownArticles'] = []) {
  const { report } = makeRead([], { storyArticles, ownArticles, origins });
  return show(<OriginList report={report} />);
}

it('counts outlets and origins, and opens to which and why', () => {
  const { getByText, getAllByRole } = draw([wire, alone]);
  const summary = getByText('3 outlets, 2 origins');
  expect(summary.closest('details')?.open).toBe(false);
  expect(getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Sample Wire Harbour Sample and Inland SampleThey credit Sample Wire.',
    'Ridge Sample',
  ]);
});

it('says where the page’s own report comes from there too', () => {
  expect(draw([{ ...wire, isOfPage: true }]).root.textContent).toContain('This page’s report comes from there too.');
});

it('never counts the page’s own report as another outlet', () => {
  const own = article('own', 'Marsk Courier');
  const { getByText } = draw([{ ...wire, articles: ['own', 'a', 'b'] }, alone], [own]);
  expect(getByText('3 outlets, 2 origins')).toBeTruthy();
});

it('is not there for one report', () => expect(draw([alone]).root.textContent).toBe(''));

it('gives no name away while names are hidden', () => {
  const { report } = makeRead([], { storyArticles, origins: [wire, alone] });
  const naming = hideOutlets(storyArticles.map(({ outlet }) => outlet));
  const { root } = show(
    <OutletNames.Provider value={naming}>
      <OriginList report={report} />
    </OutletNames.Provider>,
  );
  expect(root.textContent).toContain('They credit Outlet D.');
  expect(root.innerHTML).not.toMatch(/Harbour|Inland|Ridge|Wire/);
});
