import { expect, it } from 'vitest';
import { LibraryFault } from '../../src/library/library-fault.ts';

it('carries its code and says what happened', () => {
  const fault = new LibraryFault('full', 'no room for 3 articles');
  expect(fault).toBeInstanceOf(Error);
  expect({ code: fault.code, message: fault.message }).toEqual({ code: 'full', message: 'no room for 3 articles' });
});
