import type { Arrival } from '../library.ts';
import { CHUNK_SEATS } from './roll-chunk.ts';

// What lists sort and filter by, for the seats of one chunk of the roll. Only the library page reads it.

export interface ColumnChunk {
  /** Dates and times of saving, in ms since 1970; NO_TIME where a date is not known. */
  times: Float64Array;
  saved: Float64Array; // NaN where the seat is empty
  /** Places in ARRIVALS. */
  arrivals: Uint8Array;
  /** The chunk's outlets, and for each seat the place of its own in them. */
  outlets: string[];
  outletAt: Uint16Array;
  /** The begins of titles by which they are sorted. */
  titles: string[];
}

export const ARRIVALS: readonly (Arrival | 'pack')[] = ['saved', 'remembered', 'imported', 'pack'];
/** Sorts before every date. */
export const NO_TIME = -8.64e15;
/** Titles are sorted by so many characters. */
const TITLE_KEY_CHARS = 32;

export interface ColumnCells {
  arrival: Arrival | 'pack';
  /** In ms since 1970. */
  saved: number;
  published: string;
  outlet: string;
  title: string;
}

export function makeColumnChunk(): ColumnChunk {
  return {
    times: new Float64Array(CHUNK_SEATS),
    saved: new Float64Array(CHUNK_SEATS).fill(Number.NaN),
    arrivals: new Uint8Array(CHUNK_SEATS),
    outlets: [],
    outletAt: new Uint16Array(CHUNK_SEATS),
    titles: [],
  };
}

/** Writes the cells of a seat, which is counted from the begin of the chunk. */
export function setCells(chunk: ColumnChunk, at: number, cells: ColumnCells): void {
  const time = Date.parse(cells.published);
  chunk.times[at] = Number.isNaN(time) ? NO_TIME : time;
  chunk.saved[at] = cells.saved;
  chunk.arrivals[at] = ARRIVALS.indexOf(cells.arrival);
  chunk.outletAt[at] = findPlace(chunk.outlets, cells.outlet);
  while (chunk.titles.length < at) chunk.titles.push('');
  chunk.titles[at] = cells.title.toLowerCase().slice(0, TITLE_KEY_CHARS);
}

function findPlace(outlets: string[], outlet: string): number {
  const at = outlets.indexOf(outlet);
  return at < 0 ? outlets.push(outlet) - 1 : at;
}

/** Leaves nothing of what a seat held, but the outlet's name where others have it too. */
export function clearCells(chunk: ColumnChunk, at: number): void {
  const place = chunk.outletAt[at] as number;
  chunk.times[at] = 0;
  chunk.saved[at] = Number.NaN;
  chunk.titles[at] = '';
  chunk.outletAt[at] = 0;
  const isUsed = chunk.saved.some((saved, seat) => !Number.isNaN(saved) && chunk.outletAt[seat] === place);
  if (!isUsed) chunk.outlets[place] = '';
}
