// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom';
import { beforeEach, expect, it, vi } from 'vitest';
import { Switches } from '../../src/popup/Switches.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { show } from '../ui/show.ts';

beforeEach(() => stubMessages());

function showSwitches(enabled: boolean, disabledSites: string[] = []) {
  const [onSwitch, onSwitchSite] = [vi.fn(), vi.fn()];
  const settings = { enabled, disabledSites, remember: false, hidesOutlets: false };
  const view = show(<Switches settings={settings} site="a.example" onSwitch={onSwitch} onSwitchSite={onSwitchSite} />);
  const site = view.getByRole('switch', { name: 'On a.example' }) as HTMLInputElement;
  const all = view.getByRole('switch', { name: 'On all sites' }) as HTMLInputElement;
  return { site, all, onSwitch, onSwitchSite };
}

it.each([
  ['on', true, [], { site: true, all: true, disabled: false }],
  ['off here', true, ['a.example'], { site: false, all: true, disabled: false }],
  ['off elsewhere', true, ['b.example'], { site: true, all: true, disabled: false }],
  ['off everywhere', false, [], { site: false, all: false, disabled: true }],
])('show %s', (_, enabled, sites, expected) => {
  const { site, all } = showSwitches(enabled, sites);
  expect({ site: site.checked, all: all.checked, disabled: site.disabled }).toEqual(expected);
});

it('tell what they are switched to', () => {
  const { site, all, onSwitch, onSwitchSite } = showSwitches(true);
  fireEvent.click(site);
  fireEvent.click(all);
  expect(onSwitchSite).toHaveBeenCalledWith(false);
  expect(onSwitch).toHaveBeenCalledWith(false);
});
