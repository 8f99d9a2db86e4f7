// Each article has a seat: a number from 0 that no other article ever has. The roll says who sits where, in chunks of
// seats, so that all of it is read in few requests and held in little memory, and a change rewrites little.

/** Seats of a chunk. */
export const CHUNK_SEATS = 1024;
const MS_PER_DAY = 86_400_000;
/** Days of articles without a date. */
export const NO_DAY = -(2 ** 31);

export interface RollChunk {
  /** The article's key; 0 where the seat is empty. */
  keys: Float64Array;
  /** Its day, in days since 1970; NO_DAY where its date is not known. */
  days: Int32Array;
  /** The bundle that holds it. */
  bundles: Uint32Array;
}

export function makeRollChunk(): RollChunk {
  return {
    keys: new Float64Array(CHUNK_SEATS),
    days: new Int32Array(CHUNK_SEATS),
    bundles: new Uint32Array(CHUNK_SEATS),
  };
}

export const chunkOf = (seat: number): number => Math.floor(seat / CHUNK_SEATS);

/** The day of a date. */
export function dayOf(published: string): number {
  const day = Math.floor(Date.parse(published) / MS_PER_DAY);
  return Number.isNaN(day) ? NO_DAY : day;
}

/** "2025-03-02" */
export const formatDay = (day: number): string => new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
