import type { NewArticle } from '../library.ts';

/** Where in a file something stands, as a person would look for it; empty for the whole file. All counted from 1. */
export interface ItemPlace {
  /** Of a text file. */
  line?: number;
  /** Of a table, its heading counted as the first. */
  row?: number;
  /** Of a web archive. */
  record?: number;
  /** What of the item is wrong. */
  field?: string;
}

/** Why something can't be taken in; the page has a sentence for each. */
export type FaultReason =
  | 'bad-address'
  | 'bad-table'
  | 'broken-archive'
  | 'broken-gzip'
  | 'cut-off'
  | 'empty-file'
  | 'gone'
  | 'no-paragraphs'
  | 'no-text'
  | 'not-json'
  | 'not-object'
  | 'not-text'
  | 'nothing-in-it'
  | 'refused'
  | 'too-large'
  | 'too-long'
  | 'too-many-cells'
  | 'unknown-encoding'
  | 'unknown-kind'
  | 'unpacks-too-large';

export interface ItemFault {
  place: ItemPlace;
  reason: FaultReason;
  /** What the file says there, or who refused it says; empty where there is no more to say. */
  detail: string;
}

/** What a file holds, piece by piece. */
export type Item =
  | { kind: 'article'; article: NewArticle; place: ItemPlace }
  /** The text of a pack's file. */
  | { kind: 'pack'; json: string }
  /** A library that was exported. */
  | { kind: 'export'; file: Blob }
  | { kind: 'fault'; fault: ItemFault }
  /** Something sound that is no article: a page of an archive that lists others, say. */
  | { kind: 'passed' };

/** Ends the reading of a file: nothing behind that place can be read. */
export class Unreadable extends Error {
  readonly fault: ItemFault;
  constructor(reason: FaultReason, place: ItemPlace = {}, detail = '') {
    super(reason);
    this.fault = { place, reason, detail };
  }
}

export function createFault(reason: FaultReason, place: ItemPlace = {}, detail = ''): Item {
  return { kind: 'fault', fault: { place, reason, detail } };
}
