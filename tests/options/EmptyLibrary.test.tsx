// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { EmptyLibrary } from '../../src/options/EmptyLibrary.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { show } from '../ui/show.ts';

beforeEach(() => stubMessages());

it('leads to the ways in which a library fills', () => {
  const { getAllByRole } = show(<EmptyLibrary />);
  expect(getAllByRole('listitem')).toHaveLength(3);
  expect(getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['#settings', '#add']);
});
