import { describe, expect, it } from 'vitest';
import { createSettings, findSwitchedOff, parseSettings, siteOf, switchSite } from '../../src/platform/settings.ts';
import { createFakeStorage } from './fake-storage.ts';

const DEFAULTS = { enabled: true, disabledSites: [], remember: false, hidesOutlets: false };

describe('parseSettings', () => {
  it.each([
    ['nothing stored', undefined, DEFAULTS],
    ['null', null, DEFAULTS],
    ['text', 'off', DEFAULTS],
    ['switched off', { enabled: false }, { ...DEFAULTS, enabled: false }],
    ['a switch of another kind', { enabled: 'no' }, DEFAULTS],
    ['sites unsorted and twice', { disabledSites: ['b', 'a', 'b'] }, { ...DEFAULTS, disabledSites: ['a', 'b'] }],
    ['sites that are none', { disabledSites: [3, '', null, 'a'] }, { ...DEFAULTS, disabledSites: ['a'] }],
    ['remembering', { remember: true, hidesOutlets: false }, { ...DEFAULTS, remember: true, hidesOutlets: false }],
    ['remembering of another kind', { remember: 'yes' }, DEFAULTS],
    ['sites of another kind', { disabledSites: 'a' }, DEFAULTS],
  ])('reads %s', (_, stored, expected) => expect(parseSettings(stored)).toEqual(expected));
});

it.each([
  ['https://www.example.com/a?b', 'example.com'],
  ['http://127.0.0.1:8080/', '127.0.0.1'],
  ['chrome://settings', null],
  ['file:///a.html', null],
  ['not an address', null],
])('names the site of %s', (url, site) => expect(siteOf(url)).toBe(site));

it.each([
  ['everywhere', { ...DEFAULTS, enabled: false, disabledSites: ['example.com'] }, 'everywhere'],
  ['here', { ...DEFAULTS, disabledSites: ['example.com'] }, 'site'],
  ['on another site', { ...DEFAULTS, disabledSites: ['ample.com'] }, null],
])('finds what is switched off %s', (_, settings, where) => {
  expect(findSwitchedOff(settings, 'https://www.example.com/')).toBe(where);
});

it('switches a site off and on again', () => {
  const off = switchSite(DEFAULTS, 'b.example', false);
  expect(switchSite(off, 'a.example', false).disabledSites).toEqual(['a.example', 'b.example']);
  expect(switchSite(off, 'b.example', true)).toEqual(DEFAULTS);
});

describe('createSettings', () => {
  it('loses no change to another that came at the same time', async () => {
    const settings = createSettings(createFakeStorage());
    await Promise.all(['a', 'b', 'c'].map((site) => settings.change((now) => switchSite(now, site, false))));
    expect((await settings.read()).disabledSites).toEqual(['a', 'b', 'c']);
  });

  it('says that a write was refused, and goes on with the next', async () => {
    const storage = createFakeStorage();
    const settings = createSettings(storage);
    storage.refuse('quota');
    await expect(settings.change((now) => ({ ...now, enabled: false }))).rejects.toThrow('quota');
    await settings.change((now) => switchSite(now, 'a', false));
    expect(await settings.read()).toEqual({ ...DEFAULTS, disabledSites: ['a'] });
  });

  it('tells changes until it is told to stop', async () => {
    const settings = createSettings(createFakeStorage());
    const told: boolean[] = [];
    const stop = settings.subscribe(({ enabled }) => told.push(enabled));
    await settings.change((now) => ({ ...now, enabled: false }));
    await settings.read();
    stop();
    await settings.change((now) => ({ ...now, enabled: true }));
    await settings.read();
    expect(told).toEqual([false]);
  });
});
