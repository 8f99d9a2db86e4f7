import { expect, it } from 'vitest';
import { gatherSettings, takeSettings } from '../../src/options/take-settings.ts';
import { createHiddenLinks } from '../../src/platform/hidden-links.ts';
import { createSettings, parseSettings } from '../../src/platform/settings.ts';
import { createFakeStorage } from '../platform/fake-storage.ts';

const SET = { ...parseSettings(undefined), disabledSites: ['set.example'], remember: true };

async function takeOver(exported: unknown) {
  const storage = createFakeStorage();
  const settings = createSettings(storage);
  await settings.change(() => SET);
  await takeSettings({ settings, hiddenLinks: createHiddenLinks(storage) }, exported);
  return settings.read();
}

it.each([
  [
    'a file’s settings take the place',
    { enabled: false, disabledSites: ['b.example', 'a.example'], remember: false, hidesOutlets: false },
  ],
])('%s', async (_, exported) => {
  expect(await takeOver(exported)).toEqual({
    ...parseSettings(undefined),
    enabled: false,
    disabledSites: ['a.example', 'b.example'],
    remember: false,
    hidesOutlets: false,
  });
});

it.each([
  ['no settings', undefined],
  ['none either', null],
])('leaves what is set where the file has %s', async (_, exported) => {
  expect(await takeOver(exported)).toEqual(SET);
});

it('takes what is no settings for never chosen, so that nothing is switched on by it', async () => {
  expect(
    await takeOver({ remember: 'yes', disabledSites: [7], __proto__: { remember: true, hidesOutlets: false } }),
  ).toMatchObject({
    remember: false,
    disabledSites: [],
  });
});

it('takes hidden links along, and leaves those alone that an older file does not know', async () => {
  const link = { key: 'a'.repeat(32), claim: '340 households', words: '300 homes', outlet: 'Harbour Sample' };
  const make = () => {
    const storage = createFakeStorage();
    return { settings: createSettings(storage), hiddenLinks: createHiddenLinks(storage) };
  };
  const [from, to] = [make(), make()];
  await from.hiddenLinks.hide(link);
  await takeSettings(to, JSON.parse(JSON.stringify(await gatherSettings(from))));
  expect(await to.hiddenLinks.read()).toEqual([link]);
  await takeSettings(to, { enabled: true });
  expect(await to.hiddenLinks.read()).toEqual([link]);
});
