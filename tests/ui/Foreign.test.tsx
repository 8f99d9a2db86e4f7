// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { Foreign } from '../../src/ui/Foreign.tsx';
import { show } from './show.ts';

it('isolates and cleans words that are not ours', () => {
  const { root } = show(<Foreign words={'<b>Post\u202e</b>'} />);
  expect(root.innerHTML).toBe('<bdi>&lt;b&gt;Post&lt;/b&gt;</bdi>');
});
