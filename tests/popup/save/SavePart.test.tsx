// @vitest-environment jsdom
import { waitFor } from '@testing-library/dom';
import { beforeEach, expect, it } from 'vitest';
import { SavePart } from '../../../src/popup/save/SavePart.tsx';
import type { ViewState } from '../../../src/popup/view-state.ts';
import { stubMessages } from '../../platform/fake-messages.ts';
import { show } from '../../ui/show.ts';
import { createFakePlatform } from '../fake-platform.ts';
import { lone, makeRead } from '../states.ts';

beforeEach(() => stubMessages());

function open(state: ViewState, isSaveAsked = false) {
  const { platform } = createFakePlatform({ isSaveAsked });
  return show(<SavePart state={state} platform={platform} />);
}

it('offers to save an article', async () => {
  expect(await open(makeRead([lone])).findByRole('button', { name: 'Save this article' })).toBeTruthy();
});

it('says that what is no article cannot be saved', () => {
  expect(open({ status: 'not-article' }).root.textContent).toContain('Only news articles can be saved');
});

it('is silent where nothing was asked', () => {
  expect(open({ status: 'reading' }).root.textContent).toBe('');
  expect(open({ status: 'restricted' }).root.textContent).toBe('');
});

it('says so where the reader asked by key or menu, and there is nothing to save', async () => {
  const { getByRole } = open({ status: 'off', where: 'site' }, true);
  await waitFor(() => expect(getByRole('alert').textContent).toContain('Nothing was saved'));
});
