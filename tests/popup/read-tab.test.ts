import { expect, it } from 'vitest';
import { readTab } from '../../src/popup/read-tab.ts';
import { createFakePlatform, TAB } from './fake-platform.ts';
import { lone, makeRead } from './states.ts';

const read = makeRead([lone]);

it.each([
  ['a page that was read', { page: read }, read, 'courier.example'],
  [
    'a page that is off',
    { page: { status: 'off', where: 'site' } },
    { status: 'off', where: 'site' },
    'courier.example',
  ],
  [
    'an answer that is none',
    { page: { status: 'great' } as never },
    { status: 'error', code: 'bad-message' },
    'courier.example',
  ],
  ['a closed tab', { tab: null }, { status: 'gone' }, null],
  ['a page of the browser', { tab: { ...TAB, url: 'chrome://settings/' } }, { status: 'restricted' }, null],
  ['a page that is kept from us', { tab: { ...TAB, url: null } }, { status: 'restricted' }, null],
  ['a store', { tab: { ...TAB, url: 'https://addons.mozilla.org/x' } }, { status: 'restricted' }, 'addons.mozilla.org'],
  ['no permission', { allowed: false }, { status: 'not-allowed' }, 'courier.example'],
  ['a page on its way', { tab: { ...TAB, loading: true } }, { status: 'reading' }, 'courier.example'],
  ['a page from before', {}, { status: 'not-running' }, 'courier.example'],
])('tells %s', async (_, world, state, site) => {
  const { platform } = createFakePlatform(world as never);
  expect(await readTab(platform)).toEqual({ state, site, isAllowed: await platform.mayReadPages() });
});

it.each([
  ['from before the extension', true],
  ['that a click has opened to it', false],
])('brings the script into a page %s', async (_, allowed) => {
  const { platform } = createFakePlatform({ allowed, brought: read });
  expect(await readTab(platform)).toMatchObject({ state: read, isAllowed: allowed });
});

it.each([
  ['that is still on its way', { ...TAB, loading: true }],
  ['that is empty', { ...TAB, url: 'about:blank' }],
])('brings nothing into a page %s', async (_, tab) => {
  const { platform } = createFakePlatform({ tab, brought: read });
  await readTab(platform);
  expect(platform.bringPage).not.toHaveBeenCalled();
});

it('does not wait for a page that the browser keeps from us', async () => {
  const { platform } = createFakePlatform({ allowed: false, tab: { ...TAB, url: null } });
  const never = () => new Promise<never>(() => {});
  expect(await readTab({ ...platform, readPage: never, bringPage: never })).toMatchObject({
    state: { status: 'not-allowed' },
  });
});
