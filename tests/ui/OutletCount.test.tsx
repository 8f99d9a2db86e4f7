// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { OutletCount } from '../../src/ui/OutletCount.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { makeMatch } from './reports.ts';
import { show } from './show.ts';

beforeEach(() => stubMessages());

it.each([
  ['1 outlet', [{ outlet: 'A' }, { outlet: 'A' }]],
  ['2 outlets', [{ outlet: 'A' }, { outlet: 'B' }]],
  [
    '2 outlets, 1 origin',
    [
      { outlet: 'A', origin: 'Coast Wire' },
      { outlet: 'B', origin: 'Coast Wire' },
    ],
  ],
])('says "%s"', (said, articles) => {
  const matches = articles.map((article) => makeMatch({}, article));
  expect(show(<OutletCount matches={matches} />).root.textContent).toBe(said);
});
