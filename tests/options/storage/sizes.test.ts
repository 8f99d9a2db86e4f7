import { beforeEach, expect, it } from 'vitest';
import { formatSize } from '../../../src/options/storage/sizes.ts';
import { stubMessages } from '../../platform/fake-messages.ts';

beforeEach(() => stubMessages('en-US'));

it.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [12_345, '12 kB'],
  [1_260_000, '1.3 MB'],
  [12_345_678, '12 MB'],
  [10_000_000_000, '10 GB'],
  [3e15, '3,000 TB'],
])('writes %i bytes', (bytes, words) => expect(formatSize(bytes)).toBe(words));
