// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom';
import { beforeEach, expect, it, vi } from 'vitest';
import type { VersionChange } from '../../../src/core/index.ts';
import { ChangedSince } from '../../../src/popup/save/ChangedSince.tsx';
import { stubMessages } from '../../platform/fake-messages.ts';
import { makeFigure, makeQuote } from '../../ui/reports.ts';
import { show } from '../../ui/show.ts';
import { SAVED } from '../fake-platform.ts';

beforeEach(() => stubMessages());

const draw = (changes: VersionChange[], onKeep = vi.fn()) =>
  show(<ChangedSince saved={SAVED} changes={changes} onKeep={onKeep} />);

it('shows the old beside the new, what is gone and what is new', () => {
  const { getAllByRole } = draw([
    {
      kind: 'changed',
      before: makeFigure({ words: '12', phrase: 'killed 12 people' }),
      now: makeFigure({ words: '14', phrase: 'killed 14 people' }),
    },
    { kind: 'gone', before: makeQuote() },
    { kind: 'new', now: makeFigure({ words: '90', phrase: 'cost 90 cows' }) },
  ]);
  const lines = getAllByRole('listitem').map((item) => item.textContent);
  expect(lines[0]).toMatch(/Before.*12 people.*Now.*14 people/);
  expect(lines[1]).toMatch(/^Before.*sirens.*No longer on the page$/);
  expect(lines[2]).toMatch(/^Now.*90 cows.*Not in the saved article$/);
});

it('folds away what is too much', () => {
  const many = Array.from(
    { length: 20 },
    (_, i): VersionChange => ({ kind: 'new', now: makeFigure({ start: i, words: `${i}` }) }),
  );
  expect(draw(many).getByText('14 more changes').closest('details')?.open).toBe(false);
});

it('keeps the new version when it is told to', () => {
  const onKeep = vi.fn();
  fireEvent.click(
    draw([{ kind: 'new', now: makeFigure() }], onKeep).getByRole('button', { name: 'Keep the new version' }),
  );
  expect(onKeep).toHaveBeenCalledTimes(1);
});
