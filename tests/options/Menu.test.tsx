// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { Menu } from '../../src/options/Menu.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { show } from '../ui/show.ts';

beforeEach(() => stubMessages());

it('leads to each part and says which is open', () => {
  const { getAllByRole, getByRole } = show(<Menu section="packs" />);
  expect(getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '#articles',
    '#add',
    '#packs',
    '#storage',
    '#settings',
  ]);
  expect(getByRole('link', { current: 'page' }).textContent).toBe('Packs');
});
