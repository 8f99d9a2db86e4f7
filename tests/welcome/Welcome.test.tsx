// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom';
import { beforeEach, expect, it, vi } from 'vitest';
import { createSettings } from '../../src/platform/settings.ts';
import { Welcome } from '../../src/welcome/Welcome.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { createFakeStorage } from '../platform/fake-storage.ts';
import { show } from '../ui/show.ts';

beforeEach(() => stubMessages());

it('goes in four steps, asks one question and leads to the library', () => {
  const openLibrary = vi.fn(async () => undefined);
  const { getByRole, getAllByRole } = show(
    <Welcome
      settings={createSettings(createFakeStorage())}
      openLibrary={openLibrary}
      isFirefox={false}
      listShortcuts={async () => []}
    />,
  );
  expect(getByRole('heading', { level: 1 }).textContent).toBe('Welcome to Second Source');
  expect(getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
    '1See what it does',
    '2What it never does',
    '3Choose how your library fills',
    '4Try it',
  ]);
  expect(getByRole('group', { name: /^Should Second Source remember/ })).toBeTruthy();
  fireEvent.click(getByRole('button', { name: 'Open the library' }));
  expect(openLibrary).toHaveBeenCalledTimes(1);
});
