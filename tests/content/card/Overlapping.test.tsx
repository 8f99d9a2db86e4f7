// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { Overlapping } from '../../../src/content/card/Overlapping.tsx';
import { stubMessages } from '../../platform/fake-messages.ts';
import { show } from '../../ui/show.ts';
import { makeSubject } from './subjects.ts';

beforeEach(() => stubMessages());

it('offers the other claims at the same place', () => {
  const choose = vi.fn();
  const overlapping = [
    { index: 3, words: 'about 340' },
    { index: 8, words: 'x'.repeat(80) },
  ];
  const { getByRole, getAllByRole } = show(<Overlapping subject={makeSubject({ overlapping })} choose={choose} />);
  expect(getAllByRole('button')).toHaveLength(1);
  getByRole('button', { name: `${'x'.repeat(40)}…` }).click();
  expect(choose).toHaveBeenCalledWith(8);
});

it('is not there for a claim alone', () => {
  expect(show(<Overlapping subject={makeSubject()} choose={vi.fn()} />).root.textContent).toBe('');
});
