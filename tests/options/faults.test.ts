import { beforeEach, expect, it } from 'vitest';
import { LibraryFault, type LibraryFaultCode } from '../../src/library/library-fault.ts';
import { sayFault } from '../../src/options/faults.ts';
import { stubMessages } from '../platform/fake-messages.ts';

beforeEach(() => stubMessages());

it.each<[LibraryFaultCode, RegExp, RegExp]>([
  ['full', /no room left/, /Free some space/],
  ['newer', /later version/, /Update the extension/],
  ['unavailable', /can’t be opened/, /restart the browser/],
  ['bad-input', /could not be read/, /line 3: is not JSON/],
])('says what "%s" is and what to do', (code, what, toDo) => {
  const said = sayFault(new LibraryFault(code, 'line 3: is not JSON'));
  expect(said.what).toMatch(what);
  expect(said.toDo).toMatch(toDo);
});

it('tells what it does not know as it is', () => {
  expect(sayFault(new TypeError('odd')).toDo).toContain('TypeError: odd');
});
