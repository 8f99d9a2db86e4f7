// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { ClaimHead } from '../../../src/content/card/ClaimHead.tsx';
import { stubMessages } from '../../platform/fake-messages.ts';
import { makeFigure, makeQuote } from '../../ui/reports.ts';
import { show } from '../../ui/show.ts';

beforeEach(() => stubMessages());

it('tells a figure, what it counts and whose it is', () => {
  const claim = makeFigure({ measure: 'households moved', source: 'the river board' });
  const { getByRole, getByText } = show(<ClaimHead claim={claim} titleId="t" />);
  expect(getByRole('heading', { name: 'about 340' }).id).toBe('t');
  expect([getByText('Figure'), getByText('households moved'), getByText('Source: the river board')]).toHaveLength(3);
});

it('does not say the measure twice', () => {
  const { queryByText } = show(<ClaimHead claim={makeFigure({ words: '340 households' })} titleId="t" />);
  expect(queryByText('households')).toBeNull();
});

it('tells a quote and its speaker', () => {
  const { getByRole, getByText } = show(
    <ClaimHead claim={makeQuote({ words: 'It rose', speaker: 'Ida Holm' })} titleId="t" />,
  );
  expect(getByRole('heading', { name: '“It rose”' })).toBeTruthy();
  expect([getByText('Quote'), getByText('Said by Ida Holm')]).toHaveLength(2);
});
