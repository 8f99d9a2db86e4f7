// @vitest-environment jsdom
import { fireEvent, waitFor } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { App } from '../../src/popup/App.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { show } from '../ui/show.ts';
import { createFakePlatform } from './fake-platform.ts';
import { lone, makeRead, quoted, shared } from './states.ts';

beforeEach(() => stubMessages());

async function open(parts: Parameters<typeof createFakePlatform>[0]) {
  const fake = createFakePlatform(parts);
  const view = show(<App platform={fake.platform} />);
  const headline = (name: string) => waitFor(() => view.getByRole('heading', { level: 2, name }));
  return { ...fake, ...view, headline };
}

describe('the page', () => {
  it('is drawn once there is something to say, in a live region', async () => {
    const { root, getByRole, headline } = await open({ page: makeRead([shared]) });
    expect(root.textContent).toBe('');
    await headline('1 claim has a second source in 2 outlets');
    expect(getByRole('status').textContent).toBe('1 claim has a second source in 2 outlets');
    expect(getByRole('banner').textContent).toContain('Marsk Courier');
  });

  it('is told as being read where that takes its time', async () => {
    const fake = createFakePlatform({});
    const { findByRole } = show(<App platform={{ ...fake.platform, readPage: () => new Promise(() => undefined) }} />);
    expect((await findByRole('status')).textContent).toBe('Reading this page…');
  });

  it('is read again when it says that it has changed', async () => {
    const { headline, world, tell } = await open({ page: { status: 'reading' } });
    await headline('Reading this page…');
    world.page = { status: 'not-article' };
    await act(tell);
    await headline('Not a news article');
  });
});

describe('a claim', () => {
  it('opens to its versions, and the page scrolls to it', async () => {
    const { findAllByRole, findByText, sent } = await open({ page: makeRead([lone, shared, quoted]) });
    const [first] = await findAllByRole('button', { expanded: false, name: /outlet/ });
    expect(first?.textContent).toContain('340');
    fireEvent.click(first as HTMLElement);
    await waitFor(() => expect(first?.getAttribute('aria-expanded')).toBe('true'));
    expect(await findByText('Harbour Sample')).toBeTruthy();
    expect(sent).toEqual([['page.showClaim', { claim: 1 }]]);
    fireEvent.click(first as HTMLElement);
    await waitFor(() => expect(first?.getAttribute('aria-expanded')).toBe('false'));
    expect(sent).toHaveLength(1);
  });

  it('loses a link that is of another, stays in focus where it stands then, and gets it back', async () => {
    const { findByRole, findByText, getByRole, sent, world, tell } = await open({ page: makeRead([quoted]), focus: 0 });
    fireEvent.click(await findByRole('button', { name: 'Not the same claim' }));
    const { start } = quoted.matches[0]!.claim;
    const asked = (isHidden: boolean) => ['page.hideLink', { claim: 0, article: 'a', start, isHidden }];
    await waitFor(() => expect(sent).toContainEqual(asked(true)));
    world.page = makeRead([{ claim: quoted.claim, matches: [], hidden: quoted.matches }]);
    await act(tell);
    await findByText('1 version hidden as not the same claim');
    await waitFor(() => expect(document.activeElement?.textContent).toContain('faster than the sirens'));
    fireEvent.click(getByRole('button', { name: 'Show again' }));
    await waitFor(() => expect(sent).toContainEqual(asked(false)));
  });

  it('that is no longer on the page is told so', async () => {
    const { findAllByRole, getByRole, world } = await open({ page: makeRead([shared]) });
    const [first] = await findAllByRole('button', { expanded: false, name: /outlet/ });
    world.page = undefined;
    fireEvent.click(first as HTMLElement);
    await waitFor(() => expect(getByRole('alert').textContent).toBe('These words are no longer on the page.'));
  });

  it('that the card asked for is open and in focus', async () => {
    const { findByRole } = await open({ page: makeRead([shared, quoted]), focus: 1 });
    const button = await findByRole('button', { expanded: true });
    expect(button.textContent).toContain('faster than the sirens');
    await waitFor(() => expect(document.activeElement).toBe(button));
  });
});

it('counts the three groups, and leads to them', async () => {
  const { findByRole } = await open({ page: makeRead([lone, quoted, shared]) });
  fireEvent.click(await findByRole('button', { name: '1 told alike' }));
  expect(document.activeElement?.textContent).toBe('Others report it too 1');
});

describe('the switches', () => {
  it('switch the site and everything off and on', async () => {
    const { findByRole, platform } = await open({ page: { status: 'not-article' } });
    const site = await findByRole('switch', { name: 'On courier.example' });
    fireEvent.click(site);
    await waitFor(async () => expect((await platform.settings.read()).disabledSites).toEqual(['courier.example']));
    const all = await findByRole('switch', { name: 'On all sites' });
    fireEvent.click(all);
    await waitFor(() => expect((site as HTMLInputElement).disabled).toBe(true));
    expect(await platform.settings.read()).toMatchObject({ enabled: false, disabledSites: ['courier.example'] });
  });

  it('say where the browser did not save a choice', async () => {
    const { findByRole, getByRole, storage } = await open({ page: { status: 'not-article' } });
    storage.refuse('quota');
    fireEvent.click(await findByRole('switch', { name: 'On all sites' }));
    await waitFor(() => expect(getByRole('alert').textContent).toContain('did not save'));
  });

  it('keep the site’s place where there is none', async () => {
    const { headline, getByRole } = await open({ tab: null });
    await headline('That tab is closed');
    expect(getByRole('switch', { name: 'On this site' })).toMatchObject({ disabled: true, checked: false });
  });
});

it('leads to the library and the settings', async () => {
  const { getByRole, findByRole, platform } = await open({ page: { status: 'not-article' } });
  fireEvent.click(await findByRole('button', { name: 'Library' }));
  expect(platform.openLibrary).toHaveBeenCalledOnce();
  fireEvent.click(getByRole('button', { name: 'Settings' }));
  expect(platform.openSettings).toHaveBeenCalledOnce();
});

it('lets go of the page when it closes', async () => {
  const { headline, draw, countListeners } = await open({ page: { status: 'not-article' } });
  await headline('Not a news article');
  await draw(null);
  expect(countListeners()).toBe(0);
});
