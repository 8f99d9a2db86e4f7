// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom';
import { beforeEach, expect, it, vi } from 'vitest';
import { LoneClaims } from '../../src/popup/LoneClaims.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { show } from '../ui/show.ts';
import { lone } from './states.ts';

beforeEach(() => stubMessages());

const claims = [
  { ...lone, place: 4 },
  { ...lone, place: 7 },
];

it.each([
  [true, '2 claims that no other report in your corpus has'],
  [false, '2 figures and quotes on this page'],
])('with compared %s says "%s"', (compared, label) => {
  const { getByText } = show(<LoneClaims claims={claims} compared={compared} onChoose={() => undefined} />);
  expect(getByText(label).tagName).toBe('SUMMARY');
});

it('bears no sign, and chooses a claim by its place', () => {
  const onChoose = vi.fn();
  const { root } = show(<LoneClaims claims={claims} compared onChoose={onChoose} />);
  expect(root.querySelector('.verdict')).toBeNull();
  fireEvent.click(root.querySelectorAll('button')[1] as HTMLElement);
  expect(onChoose).toHaveBeenCalledWith(7);
});

it('is not there without claims', () => {
  expect(show(<LoneClaims claims={[]} compared onChoose={() => undefined} />).root.innerHTML).toBe('');
});
