import { strFromU8, strToU8 } from 'fflate';
import type { ArticleRecord } from '../core/index.ts';
import { idOfKey, packOfKey } from './article-key.ts';
import { joinTwo, splitTwo } from './bundles/bundle.ts';
import { packClaims, packText, unpackClaims, unpackText } from './compact-claims.ts';
import type { Arrival, ArticleRow, LibraryArticle } from './library.ts';

/** What is known of an article beside its claims and its text. */
export interface ArticleHead
  extends Pick<ArticleRecord, 'outlet' | 'origin' | 'url' | 'published' | 'title' | 'language' | 'terms'> {
  /** See `article-key.ts`. */
  key: number;
  arrival: Arrival | 'pack';
  /** In ms since 1970. */
  saved: number;
  figures: number;
  quotes: number;
}

/** How an article came to be in the library. */
export type Coming = Pick<ArticleHead, 'key' | 'arrival' | 'saved'>;

/** An article of the library, as its stores have it. */
export interface StoredArticle {
  head: ArticleHead;
  /** Head and claims, packed: a part of a bundle. */
  part: Uint8Array;
  /** Packed; only of the reader's own. */
  text?: Uint8Array;
}

export function storeArticle(record: ArticleRecord, coming: Coming, text?: string): StoredArticle {
  const figures = record.claims.filter(({ kind }) => kind === 'figure').length;
  const head = makeHead(record, { ...coming, figures, quotes: record.claims.length - figures });
  return { ...storePacked(head, packClaims(record)), ...(text === undefined ? {} : { text: packText(text) }) };
}

/** As `storeArticle`, of claims that are packed already. */
export function storePacked(head: ArticleHead, claims: Uint8Array): StoredArticle {
  return { head, part: joinTwo(packHead(head), claims) };
}

type Counts = Pick<ArticleHead, 'figures' | 'quotes'>;

function makeHead(record: ArticleRecord, rest: Coming & Counts): ArticleHead {
  const { outlet, origin, url, published, title, language, terms } = record;
  return { outlet, ...(origin ? { origin } : {}), url, published, title, language, terms, ...rest };
}

/**
 * Names take more room than what they name: a head is a list, with the terms and their weights at its end. It is not
 * deflated: some dozen are read for a page, and unpacking a hundred took some 20 ms of processor time.
 */
function packHead(head: ArticleHead): Uint8Array {
  const { key, arrival, saved, figures, quotes, outlet, origin, url, published, title, language, terms } = head;
  const own = [key, arrival, saved, figures, quotes, outlet, origin ?? '', url, published, title, language];
  return strToU8(JSON.stringify([...own, ...terms.flat()]));
}

type PackedHead = [number, ArticleHead['arrival'], number, number, number, ...Six, ...(string | number)[]];
type Six = [string, string, string, string, string, string];
const OWN_FIELDS = 11;

/** The head of a part. Costs 0.1 ms or less. */
export function readHead(part: Uint8Array): ArticleHead {
  const [packed] = splitTwo(part);
  const list = JSON.parse(strFromU8(packed)) as PackedHead;
  const [key, arrival, saved, figures, quotes, outlet, origin, url, published, title, language] = list;
  const terms: ArticleHead['terms'] = [];
  for (let at = OWN_FIELDS; at < list.length; at += 2) terms.push([list[at] as string, list[at + 1] as number]);
  return {
    ...{ key, arrival, saved, figures, quotes, outlet },
    ...(origin ? { origin } : {}),
    ...{ url, published, title, language, terms },
  };
}

export function readRecord(part: Uint8Array, head = readHead(part)): ArticleRecord {
  const { key, outlet, origin, url, published, title, language, terms } = head;
  return {
    id: idOfKey(key),
    outlet,
    ...(origin ? { origin } : {}),
    ...{ url, published, title, language, terms },
    ...unpackClaims(splitTwo(part)[1]),
  };
}

export function readRow({ key, saved, terms: _, language: __, ...row }: ArticleHead): ArticleRow {
  const pack = packOfKey(key);
  return {
    id: idOfKey(key),
    ...row,
    ...(pack === null ? {} : { pack: String(pack) }),
    savedAt: new Date(saved).toISOString(),
  };
}

export function readArticle(head: ArticleHead, text: Uint8Array): LibraryArticle {
  const { key, outlet, origin, url, published, title, language, arrival, saved } = head;
  return {
    id: idOfKey(key),
    outlet,
    ...(origin ? { origin } : {}),
    ...{ url, published, title, language },
    text: unpackText(text),
    arrival: arrival as Arrival, // a pack's articles have no text, so they never come here
    savedAt: new Date(saved).toISOString(),
  };
}
