import fc from 'fast-check';
import { expect, it } from 'vitest';
import { joinParts, joinTwo, splitParts, splitTwo } from '../../../src/library/bundles/bundle.ts';

const bytes = fc.uint8Array({ maxLength: 40 });
const seat = fc.integer({ min: 0, max: 2 ** 32 - 1 });

it('gives the parts back by seat', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(seat, bytes), { selector: ([at]) => at, minLength: 1 }), (parts) => {
      expect(splitParts(joinParts(new Map(parts)) as Uint8Array)).toEqual(new Map(parts));
    }),
  );
});

it('is nothing where there are no parts', () => {
  expect(joinParts(new Map())).toBeNull();
});

it('takes two apart again, wherever they lie', () => {
  fc.assert(
    fc.property(bytes, bytes, (first, second) => {
      const around = Uint8Array.from([9, ...joinTwo(first, second)]);
      expect(splitTwo(around.subarray(1))).toEqual([first, second]);
    }),
  );
});
