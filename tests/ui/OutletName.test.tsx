// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { OutletName } from '../../src/ui/OutletName.tsx';
import { hideOutlets, OutletNames } from '../../src/ui/outlet-naming.ts';
import { stubMessages } from '../platform/fake-messages.ts';
import { show } from './show.ts';

beforeEach(() => stubMessages());

it('shows the name', () =>
  expect(show(<OutletName outlet="Harbour Sample" />).root.textContent).toBe('Harbour Sample'));

it('hides it where names are hidden', () => {
  const { root } = show(
    <OutletNames.Provider value={hideOutlets([])}>
      <OutletName outlet="Harbour Sample" />
    </OutletNames.Provider>,
  );
  expect(root.textContent).toBe('Outlet A');
});
