import { expect, it } from 'vitest';
import { hashText } from '../../../src/core/text/hash.ts';

/** As the authors of FNV-1a publish them for 32 bits. */
it.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('the hash of %j is %i', (text, hash) => {
  expect(hashText(text)).toBe(hash);
});
