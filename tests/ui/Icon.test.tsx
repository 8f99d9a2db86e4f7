// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { Icon } from '../../src/ui/Icon.tsx';
import { show } from './show.ts';

it('says nothing to a screen reader', () => {
  const { root } = show(<Icon name="copy" />);
  expect(root.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  expect(root.querySelector('path')?.getAttribute('d')).toBeTruthy();
});
