// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { CoverageLine } from '../../src/popup/CoverageLine.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { show } from '../ui/show.ts';

beforeEach(() => stubMessages());

it.each([
  [{ articles: 1, outlets: 1, from: '2025-03-01', to: '2025-03-01' }, '1 article from 1 outlet, dated 1 Mar 2025.'],
  [{ articles: 1500, outlets: 12, from: '', to: '' }, '1,500 articles from 12 outlets.'],
])('says how far %j reaches', (coverage, expected) => {
  const line = show(<CoverageLine coverage={coverage} />).root.querySelector('.coverage');
  expect(line?.firstChild?.textContent).toBe(`Your corpus holds ${expected}`);
});
