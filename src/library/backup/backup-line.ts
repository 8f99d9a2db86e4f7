import * as v from 'valibot';
import { type Pack, parsePack } from '../../core/index.ts';
import type { LibraryArticle } from '../library.ts';
import { LibraryFault } from '../library-fault.ts';

// The file of everything: one JSON value a line. A head, the settings, the articles, the packs, and an end that says how
// many there were, so that a file that was cut short is known as such.

export const BACKUP_FORMAT = 'second-source-library';
export const BACKUP_VERSION = 1;

/** As for a page: no article is longer. */
const MAX_TEXT_CHARS = 2_000_000;
const MAX_LINE_CHARS = 8_192;

export type BackupArticle = Omit<LibraryArticle, 'id'>;

export type BackupLine =
  | { kind: 'head' }
  | { kind: 'settings'; settings: unknown }
  | { kind: 'article'; article: BackupArticle }
  | { kind: 'pack'; pack: Pack; addedAt: string }
  | { kind: 'end'; articles: number; packs: number };

const line = v.pipe(v.string(), v.maxLength(MAX_LINE_CHARS, `must have at most ${MAX_LINE_CHARS} characters`));
const text = v.pipe(
  v.string(),
  v.maxLength(MAX_TEXT_CHARS, `must have at most ${MAX_TEXT_CHARS} characters`),
  v.regex(/\S/, 'must not be empty'),
);
const time = v.pipe(v.string(), v.isoTimestamp('must be an ISO time'));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const article = v.strictObject({
  outlet: line,
  origin: v.exactOptional(line),
  url: line,
  published: line,
  title: line,
  language: v.exactOptional(line),
  text,
  arrival: v.picklist(['saved', 'remembered', 'imported']),
  savedAt: time,
});

const schema = v.union([
  v.strictObject({ settings: v.unknown() }),
  v.strictObject({ article }),
  v.strictObject({ pack: v.unknown(), addedAt: time }),
  v.strictObject({ end: v.strictObject({ articles: count, packs: count }) }),
]);

/** Reads a line of the file; `at` counts from 1. Throws a `LibraryFault` that names line, field and reason. */
export function parseBackupLine(json: string, at: number): BackupLine {
  const value = parseJSON(json, at);
  if (at === 1) return readHead(value);
  const parsed = v.safeParse(schema, value, { abortEarly: true });
  if (!parsed.success) throw badLine(at, describe(parsed.issues[0]));
  const found = parsed.output;
  if ('settings' in found) return { kind: 'settings', settings: found.settings };
  if ('article' in found) return { kind: 'article', article: found.article };
  if ('end' in found) return { kind: 'end', ...found.end };
  const result = parsePack(found.pack);
  if (!result.ok) throw badLine(at, `pack.${result.fault.place} ${result.fault.reason}`);
  return { kind: 'pack', pack: result.pack, addedAt: found.addedAt };
}

export function badLine(at: number, reason: string): LibraryFault {
  return new LibraryFault('bad-input', `line ${at}: ${reason}`);
}

function parseJSON(json: string, at: number): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw badLine(at, `is not JSON: ${(error as SyntaxError).message}`);
  }
}

function readHead(value: unknown): BackupLine {
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
  if (format !== BACKUP_FORMAT) throw badLine(1, 'this is not an exported library');
  if (version !== BACKUP_VERSION)
    throw badLine(1, `version is ${JSON.stringify(version)}; this program reads version ${BACKUP_VERSION}`);
  return { kind: 'head' };
}

/** The deepest of a union's issues is the one that says something. */
function describe(issue: v.BaseIssue<unknown>): string {
  const inner = issue.issues?.toSorted((a, b) => (b.path?.length ?? 0) - (a.path?.length ?? 0))[0];
  if (inner) return describe(inner);
  const place = (issue.path ?? []).map(({ key }) => String(key)).join('.');
  const reason =
    issue.kind !== 'schema'
      ? issue.message
      : issue.expected === 'never'
        ? 'is not a field of this format'
        : issue.received === 'undefined'
          ? 'is missing'
          : `must be ${issue.expected}, not ${issue.received.slice(0, 60)}`;
  return `${place} ${reason}`.trim();
}
