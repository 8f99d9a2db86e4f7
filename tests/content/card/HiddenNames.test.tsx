// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { HiddenNames } from '../../../src/content/card/HiddenNames.tsx';
import { stubMessages } from '../../platform/fake-messages.ts';
import { show } from '../../ui/show.ts';

beforeEach(() => stubMessages());

it('says that names are hidden, and shows them to who asks', () => {
  const onShow = vi.fn();
  const { getByText, getByRole } = show(<HiddenNames onShow={onShow} />);
  expect(getByText('Outlets’ names are hidden')).toBeTruthy();
  getByRole('button', { name: 'Show names' }).click();
  expect(onShow).toHaveBeenCalledOnce();
});
