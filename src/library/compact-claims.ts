import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { ArticleRecord, ClaimRecord, FigureRecord, QuoteRecord } from '../core/index.ts';

// The claims of an article and its sketch as few bytes: short arrays as JSON, deflated. Twenty claims take about 3 kB
// this way and 12 kB as objects; they are unpacked for the few articles that a page is compared with.

type Packed = Pick<ArticleRecord, 'sketch' | 'claims'>;

/** Absent fields are null in the short arrays. */
const orNull = (value: string | undefined) => value ?? null;

export function packClaims({ sketch, claims }: Packed): Uint8Array {
  return packText(JSON.stringify([sketch, ...claims.map(shorten)]));
}

export function unpackClaims(bytes: Uint8Array): Packed {
  const [sketch, ...claims] = JSON.parse(unpackText(bytes)) as [number[], ...Short[]];
  return { sketch, claims: claims.map(restore) };
}

export function packText(text: string): Uint8Array {
  return deflateSync(strToU8(text), { level: 6 });
}

export function unpackText(bytes: Uint8Array): string {
  room ??= new Uint8Array(ROOM_BYTES);
  const unpacked = inflateSync(bytes, { out: room });
  return strFromU8(unpacked.length < ROOM_BYTES ? unpacked : inflateSync(bytes));
}

/** Most texts are far shorter; what fills the room may be longer than it, and is unpacked once more without it. */
const ROOM_BYTES = 2 ** 18;
/** Without it fflate takes 128 kB anew for each text, which cost more than the unpacking itself. */
let room: Uint8Array | undefined;

type ShortQuote = [
  start: number,
  end: number,
  words: string,
  phrase: string,
  context: string[],
  near: number[] | string[],
  speaker: string | null,
];
type ShortFigure = [...ShortQuote, ...rest: unknown[]];
type Short = ShortQuote | ShortFigure;

function shorten(claim: ClaimRecord): Short {
  const shared: ShortQuote = [
    claim.start,
    claim.end,
    claim.words,
    claim.phrase,
    claim.context,
    placeWords(claim.near, claim.context),
    orNull(claim.kind === 'quote' ? claim.speaker : claim.source),
  ];
  if (claim.kind === 'quote') return shared;
  const { low, high, qualifier, unit, per, measure, head, events, facets } = claim;
  return [...shared, low, high, qualifier, unit, orNull(per), measure, head, events, facets];
}

/** Near words are nearly always words of the context: their places are shorter. */
function placeWords(near: string[], context: string[]): number[] | string[] {
  const places = near.map((word) => context.indexOf(word));
  return places.includes(-1) ? near : places;
}

/** Field by field: some hundred are restored for a page, and spread objects take several times as long. */
function restore(short: Short): ClaimRecord {
  const [start, end, words, phrase, context, places, by] = short as ShortQuote;
  const claim = short.length === 7 ? restoreQuote(by) : restoreFigure(short as ShortFigure, by);
  claim.start = start;
  claim.end = end;
  claim.words = words;
  claim.phrase = phrase;
  claim.context = context;
  claim.near = places.map((place) => (typeof place === 'number' ? context[place] : place) as string);
  return claim as ClaimRecord;
}

type Restored = Partial<QuoteRecord> | Partial<FigureRecord>;

function restoreQuote(by: string | null): Restored {
  return by === null ? { kind: 'quote' } : { kind: 'quote', speaker: by };
}

function restoreFigure(short: ShortFigure, by: string | null): Restored {
  const [low, high, qualifier, unit, per, measure, head, events, facets] = short.slice(7);
  const figure = { kind: 'figure', low, high, qualifier, unit, measure, head, events, facets } as Partial<FigureRecord>;
  if (per !== null) figure.per = per as string;
  if (by !== null) figure.source = by;
  return figure;
}
