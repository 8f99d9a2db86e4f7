// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { StorageSection } from '../../../src/options/storage/StorageSection.tsx';
import { stubMessages } from '../../platform/fake-messages.ts';
import { show } from '../../ui/show.ts';
import { createFakePlatform } from '../fake-platform.ts';

beforeEach(() => stubMessages());

it('has what is used, the copy and the way back', () => {
  const { getAllByRole } = show(<StorageSection platform={createFakePlatform().platform} />);
  expect(getAllByRole('region').map((part) => part.querySelector('h3')?.textContent)).toEqual([
    'Storage',
    'Save a copy of everything',
    'Restore from a copy',
  ]);
});
