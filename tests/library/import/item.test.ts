import { expect, it } from 'vitest';
import { createFault, Unreadable } from '../../../src/library/import/item.ts';

it('tells a fault with its place and what stands there', () => {
  expect(createFault('not-json', { line: 3 }, 'x')).toEqual({
    kind: 'fault',
    fault: { place: { line: 3 }, reason: 'not-json', detail: 'x' },
  });
  expect(new Unreadable('cut-off').fault).toEqual({ place: {}, reason: 'cut-off', detail: '' });
});
