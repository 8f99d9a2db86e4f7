// @vitest-environment jsdom
import { fireEvent, waitFor } from '@testing-library/dom';
import { beforeEach, expect, it } from 'vitest';
import { Notice } from '../../src/popup/Notice.tsx';
import type { ErrorCode } from '../../src/protocol/messages.ts';
import { stubMessages } from '../platform/fake-messages.ts';
import { show } from '../ui/show.ts';
import { createFakePlatform } from './fake-platform.ts';

beforeEach(() => stubMessages());

const CODES: ErrorCode[] = ['bad-message', 'forbidden', 'no-corpus', 'internal', 'unreachable'];

it.each(CODES)('has a sentence for %s and a way on', (code) => {
  const { platform } = createFakePlatform();
  const { getByRole, root } = show(<Notice state={{ status: 'error', code }} platform={platform} />);
  expect(root.querySelector('p')?.textContent?.length).toBeGreaterThan(30);
  fireEvent.click(getByRole('button', { name: 'Reload the page' }));
  expect(platform.reloadTab).toHaveBeenCalledTimes(1);
});

it.each(['reading', 'not-article', 'restricted', 'gone'] as const)('needs nothing done where %s', (status) => {
  const { queryByRole, root } = show(<Notice state={{ status }} platform={createFakePlatform().platform} />);
  expect(root.textContent?.length).toBeGreaterThan(20);
  expect(queryByRole('button')).toBeNull();
});

it.each(['other-language', 'translated'] as const)('loads nothing again that stays as it is: %s', (code) => {
  const { platform } = createFakePlatform();
  const { queryByRole, root } = show(<Notice state={{ status: 'error', code }} platform={platform} />);
  expect(root.textContent?.length).toBeGreaterThan(30);
  expect(queryByRole('button')).toBeNull();
});

it('reads a page that waits', () => {
  const { platform, sent } = createFakePlatform();
  const { getByRole } = show(<Notice state={{ status: 'waiting' }} platform={platform} />);
  fireEvent.click(getByRole('button', { name: 'Read this page' }));
  expect(sent).toEqual([['page.start', null]]);
});

it.each(['site', 'hour', 'everywhere'] as const)('says how it comes back where it is off: %s', (where) => {
  const { platform } = createFakePlatform();
  const { root } = show(<Notice state={{ status: 'off', where }} platform={platform} />);
  expect(root.textContent).toMatch(/until you switch it on again|comes back by itself/);
});

it('asks for the permission and reads the page once it is given', async () => {
  const { platform } = createFakePlatform();
  const { getByRole } = show(<Notice state={{ status: 'not-allowed' }} platform={platform} />);
  fireEvent.click(getByRole('button', { name: 'Let it read news pages' }));
  await waitFor(() => expect(platform.bringPage).toHaveBeenCalledTimes(1));
  expect(platform.reloadTab).not.toHaveBeenCalled();
});
