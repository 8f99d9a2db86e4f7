import { expect, it } from 'vitest';
import { ARRIVALS, clearCells, makeColumnChunk, NO_TIME, setCells } from '../../../src/library/roll/column-chunk.ts';

const cells = { arrival: 'saved', saved: 5, published: '2025-03-02', outlet: 'Post', title: 'Marsk Flood' } as const;

it('keeps what lists need of a seat', () => {
  const chunk = makeColumnChunk();
  setCells(chunk, 3, cells);
  setCells(chunk, 1, { ...cells, arrival: 'pack', published: 'soon', title: '' });
  expect([chunk.titles[3], chunk.times[3], chunk.saved[3]]).toEqual(['marsk flood', Date.parse('2025-03-02'), 5]);
  expect([chunk.times[1], ARRIVALS[chunk.arrivals[1] as number]]).toEqual([NO_TIME, 'pack']);
  expect(chunk.outlets).toEqual(['Post']);
});

it('forgets an outlet with its last article, and no sooner', () => {
  const chunk = makeColumnChunk();
  setCells(chunk, 0, { ...cells, title: '' });
  setCells(chunk, 1, cells);
  setCells(chunk, 2, { ...cells, outlet: 'Courier' });
  clearCells(chunk, 1);
  expect(chunk.outlets).toEqual(['Post', 'Courier']);
  clearCells(chunk, 0);
  expect([chunk.outlets, chunk.titles]).toEqual([
    ['', 'Courier'],
    ['', '', 'marsk flood'],
  ]);
});
