import { expect, it } from 'vitest';
import { parseSettings } from '../../src/platform/settings.ts';
import {
  findSwitchedOff,
  measurePause,
  PAUSE_MS,
  pause,
  siteOf,
  switchAll,
  switchSite,
} from '../../src/platform/switched-off.ts';

const DEFAULTS = parseSettings(undefined);
const NOW = 1_700_000_000_000;

it.each([
  ['https://www.example.com/a?b', 'example.com'],
  ['http://127.0.0.1:8080/', '127.0.0.1'],
  ['chrome://settings', null],
  ['file:///a.html', null],
  ['not an address', null],
])('names the site of %s', (url, site) => expect(siteOf(url)).toBe(site));

it.each([
  ['everywhere', { enabled: false, disabledSites: ['example.com'] }, 'everywhere'],
  ['everywhere, whatever the hour', { enabled: false, offUntil: NOW + 5 }, 'everywhere'],
  ['for an hour', { offUntil: NOW + 5, disabledSites: ['example.com'] }, 'hour'],
  ['for an hour that is over', { offUntil: NOW }, null],
  ['for an hour that never was', { offUntil: NOW + PAUSE_MS + 1 }, null],
  ['here', { disabledSites: ['example.com'] }, 'site'],
  ['on another site', { disabledSites: ['ample.com'] }, null],
])('finds what is switched off %s', (_, settings, where) => {
  expect(findSwitchedOff({ ...DEFAULTS, ...settings }, 'https://www.example.com/', NOW)).toBe(where);
});

it('is off for an hour and no longer', () => {
  const paused = pause(DEFAULTS, NOW);
  expect(measurePause(paused, NOW)).toBe(PAUSE_MS);
  expect(measurePause(paused, NOW + PAUSE_MS - 1)).toBe(1);
  expect(measurePause(paused, NOW + PAUSE_MS)).toBe(0);
  expect(measurePause(DEFAULTS, NOW)).toBe(0);
});

it('ends the hour where it is switched on', () => {
  expect(switchAll(pause(DEFAULTS, NOW), true)).toEqual(DEFAULTS);
  expect(switchAll(DEFAULTS, false)).toEqual({ ...DEFAULTS, enabled: false });
});

it('switches a site off and on again', () => {
  const off = switchSite(DEFAULTS, 'b.example', false);
  expect(switchSite(off, 'a.example', false).disabledSites).toEqual(['a.example', 'b.example']);
  expect(switchSite(off, 'b.example', true)).toEqual(DEFAULTS);
});
