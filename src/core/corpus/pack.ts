import * as v from 'valibot';
import { measureArticles } from './coverage.ts';
import { type Fault, findFault, formatPlace } from './foreign-value.ts';
import { articleSchema, PACK_FORMAT, PACK_VERSION, packSchema } from './pack-schema.ts';
import type { ArticleRecord, Coverage } from './record.ts';

/** JSON text longer than this is refused before it is parsed. */
const MAX_PACK_CHARS = 64 * 1024 * 1024;

/** Of a wrong value, this much is repeated in the fault. */
const MAX_SHOWN_CHARS = 60;

/** Articles to be held against, as one file that may be shipped and shared: claims and phrases, never text. */
export interface Pack {
  format: typeof PACK_FORMAT;
  version: typeof PACK_VERSION;
  name: string;
  /** ISO date that its maker gave; empty where none was given. */
  created: string;
  /** Under what terms it may be passed on; empty where its maker did not say. */
  licence: string;
  /** Where its articles come from and how it was made. */
  provenance: string;
  coverage: Coverage;
  /** By id, so that the same articles make the same file. */
  articles: ArticleRecord[];
}

export type PackResult = { ok: true; pack: Pack } | { ok: false; fault: Fault };

export type PackDescription = Pick<Pack, 'name'> & Partial<Pick<Pack, 'created' | 'licence' | 'provenance'>>;

/**
 * Makes a pack of articles. What comes out has passed the same checks as a pack that is read; the same input makes the
 * same pack, in whatever order the articles come.
 *
 * @example createPack({ name: 'Floods 2024' }, articles)
 */
export function createPack(description: PackDescription, articles: readonly ArticleRecord[]): PackResult {
  const { name, created = '', licence = '', provenance = '' } = description;
  const sorted = [...articles].sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
  const coverage = measureArticles(sorted);
  return checkPack({
    format: PACK_FORMAT,
    version: PACK_VERSION,
    name,
    created,
    licence,
    provenance,
    coverage,
    articles: sorted,
  });
}

/**
 * Reads a pack from outside: JSON text or a value that was parsed from it. Nothing of the input is passed on; the pack
 * is made of fresh objects with the known keys only. Linear in the input.
 *
 * @example parsePack('{"format":"something"}') // { ok: false, fault: { place: 'format', reason: … } }
 */
export function parsePack(input: unknown): PackResult {
  if (typeof input !== 'string') return checkPack(input);
  if (input.length > MAX_PACK_CHARS) return refuse('', `is longer than ${MAX_PACK_CHARS} characters`);
  let value: unknown;
  try {
    value = JSON.parse(input);
  } catch (error) {
    // JSON.parse throws SyntaxError only; its text says where.
    return refuse('', `is not JSON: ${(error as SyntaxError).message}`);
  }
  return checkPack(value);
}

/**
 * Finds what keeps an article out of a pack, so that its maker can be told at which article of the input it lies.
 *
 * @example findRecordFault({ ...record, url: 'ftp://news.example/' }) // { place: 'url', reason: 'must be an http …' }
 */
export function findRecordFault(record: ArticleRecord): Fault | null {
  const parsed = v.safeParse(articleSchema, record, { abortEarly: true });
  return parsed.success ? null : describe(parsed.issues[0]);
}

/** The pack as the text of its file: one line an article, so that a change to a pack can be read. */
export function formatPack({ articles, ...head }: Pack): string {
  const lines = articles.map((article) => JSON.stringify(article));
  return `${JSON.stringify(head).slice(0, -1)},"articles":[\n${lines.join(',\n')}\n]}\n`;
}

function checkPack(value: unknown): PackResult {
  const fault = findFault(value) ?? findForeignVersion(value);
  if (fault) return { ok: false, fault };
  const parsed = v.safeParse(packSchema, value, { abortEarly: true });
  if (!parsed.success) return { ok: false, fault: describe(parsed.issues[0]) };
  const { articles } = parsed.output;
  const twin = findTwin(articles);
  // The coverage is counted, not believed.
  return twin
    ? { ok: false, fault: twin }
    : { ok: true, pack: { ...parsed.output, coverage: measureArticles(articles) } };
}

/** Said before all else: a file of another kind or time has no other fault worth naming. */
function findForeignVersion(value: unknown): Fault | null {
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
  if (format !== PACK_FORMAT) return { place: 'format', reason: `is not "${PACK_FORMAT}": this is not a pack` };
  if (version === PACK_VERSION) return null;
  return { place: 'version', reason: `is ${JSON.stringify(version)}; this program reads version ${PACK_VERSION}` };
}

function findTwin(articles: readonly ArticleRecord[]): Fault | null {
  const places = new Map<string, number>();
  for (const [i, { id }] of articles.entries()) {
    const first = places.get(id);
    if (first !== undefined) return { place: `articles[${i}].id`, reason: `is the id of articles[${first}] too` };
    places.set(id, i);
  }
  return null;
}

function describe(issue: v.BaseIssue<unknown>): Fault {
  const place = formatPlace((issue.path ?? []).map(({ key }) => key as string | number));
  if (issue.kind !== 'schema') return { place, reason: issue.message };
  if (issue.expected === 'never') return { place, reason: 'is not a field of this format' };
  if (issue.received === 'undefined') return { place, reason: 'is missing' };
  return { place, reason: `must be ${issue.expected}, not ${issue.received.slice(0, MAX_SHOWN_CHARS)}` };
}

const refuse = (place: string, reason: string): PackResult => ({ ok: false, fault: { place, reason } });
