import { expect, it } from 'vitest';
import { LibraryFault } from '../../src/library/library-fault.ts';
import { toLibraryFault } from '../../src/library/to-library-fault.ts';

it.each([
  ['no room', new DOMException('quota', 'QuotaExceededError'), 'full', 'QuotaExceededError: quota'],
  ['a newer schema', new DOMException('older', 'VersionError'), 'newer', 'VersionError: older'],
  ['a lost database', new DOMException('gone', 'UnknownError'), 'unavailable', 'UnknownError: gone'],
  ['a mistake of ours', new TypeError('x is not a function'), 'unavailable', 'TypeError: x is not a function'],
  ['nothing at all', null, 'unavailable', 'null'],
])('says %s in words of the library', (_, error, code, message) => {
  expect(toLibraryFault(error)).toMatchObject({ code, message });
});

it('leaves its own errors as they are', () => {
  const fault = new LibraryFault('bad-input', 'no text');
  expect(toLibraryFault(fault)).toBe(fault);
});
