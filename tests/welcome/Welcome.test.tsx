// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom';
import { beforeEach, expect, it, vi } from 'vitest';
import { createSettings } from '../../src/platform/settings.ts';
import { Welcome } from '../../src/welcome/Welcome.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { createFakeStorage } from '../platform/fake-storage.ts';
import { show } from '../ui/show.ts';

beforeEach(() => stubMessages());

it('says what it does and never does, asks one question and leads to the library', () => {
  const openLibrary = vi.fn(async () => undefined);
  const { getByRole, getAllByRole } = show(
    <Welcome settings={createSettings(createFakeStorage())} openLibrary={openLibrary} />,
  );
  expect(getByRole('heading', { level: 1 }).textContent).toBe('Welcome to Second Source');
  expect(getAllByRole('listitem').length).toBe(3);
  expect(getAllByRole('group').length).toBe(1);
  fireEvent.click(getByRole('button', { name: 'Open the library' }));
  expect(openLibrary).toHaveBeenCalledTimes(1);
});
