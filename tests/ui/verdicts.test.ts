import { expect, it } from 'vitest';
import { countOutlets, groupByVerdict } from '../../src/ui/verdicts.ts';
import { makeMatch } from './reports.ts';

const matches = [
  makeMatch({ verdict: 'same' }, { outlet: 'B' }),
  makeMatch({ verdict: 'same' }, { outlet: 'A', published: '2025-02-02' }),
  makeMatch({ verdict: 'same' }, { outlet: 'A', published: '2025-02-01' }),
  makeMatch({ verdict: 'differs' }, { outlet: 'C' }),
];

it('puts what needs attention first, then goes by outlet and date', () => {
  const groups = groupByVerdict(matches);
  expect(groups.map((group) => group.verdict)).toEqual(['differs', 'same']);
  expect(groups[1]?.matches.map(({ article }) => article.outlet + article.published.slice(-2))).toEqual([
    'A01',
    'A02',
    'B02',
  ]);
});

it('counts an outlet once', () => expect(countOutlets(matches)).toBe(3));
