import { beforeEach, expect, it } from 'vitest';
import { listSources, nameSources } from '../../../src/popup/take/sources.ts';
import { stubMessages } from '../../platform/fake-messages.ts';
import { compareSample } from './comparisons.ts';

beforeEach(() => stubMessages());

it('lists the page and each report once', () => {
  const comparison = compareSample();
  const twice = { ...comparison, claims: [...comparison.claims, ...comparison.claims] };
  expect(listSources(twice).map(({ outlet }) => outlet)).toEqual([
    'Marsk Courier',
    'Harbour & Sons *Sample*',
    'Inland Sample',
  ]);
});

it('gives each a name of its own', () => {
  const source = { outlet: 'Ridge Sample', origin: '', title: '', url: '', published: '2025-01-01' };
  expect(nameSources([source, source, { ...source, outlet: '日報', published: '' }])).toEqual([
    'ridgesample2025',
    'ridgesample2025-2',
    'report',
  ]);
});
