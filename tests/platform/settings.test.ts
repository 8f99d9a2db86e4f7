import { describe, expect, it } from 'vitest';
import { createSettings, parseSettings } from '../../src/platform/settings.ts';
import { switchSite } from '../../src/platform/switched-off.ts';
import { createFakeStorage } from './fake-storage.ts';

const DEFAULTS = {
  enabled: true,
  offUntil: 0,
  disabledSites: [],
  onDemand: false,
  quiet: false,
  unmarked: [],
  remember: false,
  hidesOutlets: false,
};

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
    ['an hour', { offUntil: 1_700_000_000_000 }, { ...DEFAULTS, offUntil: 1_700_000_000_000 }],
    ['a time that is none', { offUntil: '5' }, DEFAULTS],
    ['a time before all times', { offUntil: -5 }, DEFAULTS],
    ['no number', { offUntil: Number.NaN }, DEFAULTS],
    ['pages on demand', { onDemand: true, quiet: true }, { ...DEFAULTS, onDemand: true, quiet: true }],
    ['such choices of another kind', { onDemand: 1, quiet: 'yes' }, DEFAULTS],
    ['verdicts in any order', { unmarked: ['same', 'differs'] }, { ...DEFAULTS, unmarked: ['differs', 'same'] }],
    ['verdicts that are none', { unmarked: ['maybe', 3, null] }, DEFAULTS],
    ['verdicts of another kind', { unmarked: 'same' }, DEFAULTS],
    ['sites of another kind', { disabledSites: 'a' }, DEFAULTS],
  ])('reads %s', (_, stored, expected) => expect(parseSettings(stored)).toEqual(expected));
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
