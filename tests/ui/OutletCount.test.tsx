// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { OutletCount } from '../../src/ui/OutletCount.tsx';
import { Origins } from '../../src/ui/origins.ts';
import { stubMessages } from '../platform/fake-messages.ts';
import { makeMatch, makeOrigin } from './reports.ts';
import { show } from './show.ts';

beforeEach(() => stubMessages());

it.each([
  ['1 outlet', [{ outlet: 'A' }, { outlet: 'A' }]],
  ['2 outlets', [{ outlet: 'A' }, { outlet: 'B' }]],
  [
    '2 outlets, 1 origin',
    [
      { outlet: 'A', id: 'a' },
      { outlet: 'B', id: 'b' },
    ],
  ],
])('says "%s"', (said, articles) => {
  const matches = articles.map((article) => makeMatch({}, article));
  const { root } = show(
    <Origins.Provider value={[makeOrigin('Coast Wire', ['a', 'b'])]}>
      <OutletCount matches={matches} />
    </Origins.Provider>,
  );
  expect(root.textContent).toBe(said);
});
