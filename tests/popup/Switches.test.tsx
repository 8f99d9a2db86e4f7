// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom';
import { beforeEach, expect, it, vi } from 'vitest';
import { parseSettings, type Settings } from '../../src/platform/settings.ts';
import { findSwitchedOff, pause } from '../../src/platform/switched-off.ts';
import { Switches } from '../../src/popup/Switches.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { show } from '../ui/show.ts';

beforeEach(() => stubMessages());

const ON = parseSettings(undefined);

function showSwitches(parts: Partial<Settings>, site: string | null = 'a.example') {
  const settings = { ...ON, ...parts };
  const onChange = vi.fn<(edit: (now: Settings) => Settings) => void>();
  const view = show(<Switches settings={settings} site={site} onChange={onChange} />);
  const find = (name: RegExp) => view.getByRole('switch', { name }) as HTMLInputElement;
  const changed = () => onChange.mock.lastCall?.[0](settings);
  return { ...view, site: find(/^On (a.example|this site)/), all: find(/^On all/), find, changed };
}

it.each([
  ['on', {}, { site: true, all: true, disabled: false }],
  ['off here', { disabledSites: ['a.example'] }, { site: false, all: true, disabled: false }],
  ['off elsewhere', { disabledSites: ['b.example'] }, { site: true, all: true, disabled: false }],
  ['off everywhere', { enabled: false }, { site: false, all: false, disabled: true }],
  ['off for an hour', pause(ON), { site: false, all: false, disabled: true }],
])('show %s', (_, parts, expected) => {
  const { site, all } = showSwitches(parts);
  expect({ site: site.checked, all: all.checked, disabled: site.disabled }).toEqual(expected);
});

it('tell what they are switched to', () => {
  const { site, all, find, changed } = showSwitches({});
  fireEvent.click(site);
  expect(changed()).toEqual({ ...ON, disabledSites: ['a.example'] });
  fireEvent.click(all);
  expect(changed()).toEqual({ ...ON, enabled: false });
  fireEvent.click(find(/^Differences only/));
  expect(changed()).toEqual({ ...ON, quiet: true });
});

it('have the same number of places where the site is not known', () => {
  const { getAllByRole, site } = showSwitches({}, null);
  expect(getAllByRole('switch')).toHaveLength(3);
  expect(site).toMatchObject({ checked: false, disabled: true });
});

it('switch it off for an hour, and on again before that', () => {
  const first = showSwitches({});
  fireEvent.click(first.getByRole('button', { name: 'Off for an hour' }));
  expect(findSwitchedOff(first.changed() ?? ON, 'https://a.example/')).toBe('hour');
  const second = showSwitches(pause(ON));
  fireEvent.click(second.getByRole('button', { name: /^On again \(off until \d\d:\d\d\)$/ }));
  expect(second.changed()).toEqual(ON);
});
