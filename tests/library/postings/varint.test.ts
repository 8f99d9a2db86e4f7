import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createByteWriter, readVarint } from '../../../src/library/postings/varint.ts';

const whole = fc.oneof(fc.constantFrom(0, 1, 127, 128, 16_383, 16_384, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1), fc.nat());

it('gives numbers back as they were written, between other bytes', () => {
  fc.assert(
    fc.property(fc.array(whole, { maxLength: 2000 }), (numbers) => {
      const writer = createByteWriter();
      for (const number of numbers) {
        writer.writeVarint(number);
        writer.writeBytes(Uint8Array.of(255));
      }
      expect(writer.size()).toBeGreaterThanOrEqual(2 * numbers.length);
      const cursor = { bytes: writer.take(), at: 0 };
      expect(writer.size()).toBe(0);
      for (const number of numbers) expect([readVarint(cursor), cursor.bytes[cursor.at++]]).toEqual([number, 255]);
      expect(cursor.at).toBe(cursor.bytes.length);
    }),
    { numRuns: 40 },
  );
});
