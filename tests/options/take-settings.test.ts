import { expect, it } from 'vitest';
import { takeSettings } from '../../src/options/take-settings.ts';
import { createSettings, parseSettings } from '../../src/platform/settings.ts';
import { createFakeStorage } from '../platform/fake-storage.ts';

const SET = { ...parseSettings(undefined), disabledSites: ['set.example'], remember: true };

async function takeOver(exported: unknown) {
  const settings = createSettings(createFakeStorage());
  await settings.change(() => SET);
  await takeSettings(settings, exported);
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
