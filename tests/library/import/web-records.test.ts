import { describe, expect, it } from 'vitest';
import { joinBytes } from '../../../src/library/import/byte-stream.ts';
import { parseHead, readWebRecords } from '../../../src/library/import/web-records.ts';
import { collect, inPieces, makeRecord } from './made-up.ts';

const ONE = makeRecord('https://a.example/1', '<p>one');
const TWO = makeRecord('https://a.example/2', '<p>two');
const read = (bytes: Uint8Array, size = 1000, wanted = () => true) =>
  collect(readWebRecords(inPieces(bytes, size), wanted));

describe('readWebRecords', () => {
  it('reads record after record, however they are cut', async () => {
    for (const size of [1, 13, 10_000]) {
      const records = await read(joinBytes([ONE, TWO]), size);
      expect(records.map(({ number, head }) => [number, head.get('warc-target-uri')])).toEqual([
        [1, 'https://a.example/1'],
        [2, 'https://a.example/2'],
      ]);
      expect(new TextDecoder().decode(records[1]?.body ?? undefined)).toMatch(/^HTTP.*two$/s);
    }
  });

  it('passes over what nobody wants', async () => {
    expect((await read(joinBytes([ONE, TWO]), 50, () => false)).map(({ body }) => body)).toEqual([null, null]);
  });

  it.each([
    ['is cut off', ONE.subarray(0, ONE.length - 8), 'cut-off'],
    ['is no archive', new TextEncoder().encode('words\r\n\r\n'), 'broken-archive'],
    ['never ends its head', new TextEncoder().encode(`WARC/1.0\r\n${'a: b\r\n'.repeat(60_000)}`), 'broken-archive'],
    ['lies about its length', new TextEncoder().encode('WARC/1.0\r\nContent-Length: -5\r\n\r\nx'), 'broken-archive'],
    [
      'says that it is endless',
      new TextEncoder().encode('WARC/1.0\r\nContent-Length: 99999999999\r\n\r\nx'),
      'cut-off',
    ],
  ])('ends where a record %s', async (_name, bytes, reason) => {
    await expect(read(bytes, 5000)).rejects.toMatchObject({ fault: { reason, place: { record: 1 } } });
  });
});

it('reads a head by its names', () => {
  expect(parseHead('WARC/1.0\r\nA: b\r\nLong: c\r\n d\r\na: later\r\nodd')).toEqual(
    new Map([
      ['a', 'b'],
      ['long', 'c d'],
    ]),
  );
});
