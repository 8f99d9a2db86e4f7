import { expect, it } from 'vitest';
import { CHUNK_SEATS, chunkOf, dayOf, formatDay, NO_DAY } from '../../../src/library/roll/roll-chunk.ts';

it.each([
  ['', NO_DAY],
  ['no date', NO_DAY],
  ['1970-01-01', 0],
  ['1950-06-01', -7154],
  ['2025-03-02', 20_149],
  ['2025-03-02T23:30:00+02:00', 20_149],
])('reads the day of "%s"', (published, day) => {
  expect(dayOf(published)).toBe(day);
});

it('writes days', () => {
  expect([formatDay(20_149), formatDay(-7154)]).toEqual(['2025-03-02', '1950-06-01']);
});

it('counts seats by chunk', () => {
  expect([chunkOf(0), chunkOf(CHUNK_SEATS - 1), chunkOf(CHUNK_SEATS)]).toEqual([0, 0, 1]);
});
