import { beforeEach, expect, it } from 'vitest';
import { hideOutlets, OPEN_NAMING } from '../../src/ui/outlet-naming.ts';
import { stubMessages } from '../platform/fake-messages.ts';

beforeEach(() => stubMessages());

it('calls outlets by their names, cleaned', () =>
  expect(OPEN_NAMING.nameOf('Harbour\u202E Sample')).toBe('Harbour Sample'));

it('hides names behind letters that stay the same', () => {
  const naming = hideOutlets(['Harbour Sample', 'Inland Sample']);
  expect(naming.nameOf('Inland Sample')).toBe('Outlet B');
  expect(naming.nameOf('Harbour Sample')).toBe('Outlet A');
  expect(naming.nameOf('Late Sample')).toBe('Outlet C');
  expect(naming.nameOf('Late Sample')).toBe('Outlet C');
});

it('has letters for more outlets than the alphabet', () => {
  const many = Array.from({ length: 30 }, (_, at) => `Sample ${at}`);
  expect(hideOutlets(many).nameOf('Sample 27')).toBe('Outlet AB');
});
