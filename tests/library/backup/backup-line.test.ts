import { expect, it } from 'vitest';
import { BACKUP_FORMAT, BACKUP_VERSION, parseBackupLine } from '../../../src/library/backup/backup-line.ts';
import { makeArticle } from '../articles.ts';
import { packOf } from '../packs-of.ts';

const saved = { arrival: 'saved', savedAt: '2025-03-02T10:00:00.000Z' };
const article = { ...makeArticle(1), ...saved };

it.each<[string, number, unknown, string]>([
  ['the head', 1, { format: BACKUP_FORMAT, version: BACKUP_VERSION }, 'head'],
  ['settings of any kind', 2, { settings: { x: [1] } }, 'settings'],
  ['an article', 3, { article }, 'article'],
  ['an article with all it may have', 3, { article: { ...article, origin: 'AFP', language: 'en' } }, 'article'],
  ['a pack', 4, { pack: JSON.parse(packOf('A')), addedAt: saved.savedAt }, 'pack'],
  ['the end', 5, { end: { articles: 1, packs: 0 } }, 'end'],
])('reads %s', (_, at, value, kind) => {
  expect(parseBackupLine(JSON.stringify(value), at)).toMatchObject({ kind });
});

it.each<[string, number, string, RegExp]>([
  ['no JSON', 3, '{', /^line 3: is not JSON/],
  ['another head', 1, '{"format":"x"}', /^line 1: this is not an exported library$/],
  ['no text', 3, JSON.stringify({ article: { ...article, text: '  ' } }), /^line 3: article\.text must not be empty$/],
  ['no date', 3, JSON.stringify({ article: { ...article, savedAt: 'now' } }), /article\.savedAt must be an ISO time$/],
  ['a missing field', 3, JSON.stringify({ article: { ...article, url: undefined } }), /article\.url is missing$/],
  ['a strange field', 3, JSON.stringify({ article: { ...article, x: 1 } }), /article\.x is not a field/],
  ['a long title', 3, JSON.stringify({ article: { ...article, title: 'x'.repeat(9000) } }), /at most 8192 characters$/],
  ['a count that is none', 5, '{"end":{"articles":-1,"packs":0}}', /^line 5: /],
  ['nothing known', 3, '{"other":1}', /^line 3: /],
])('names line, field and reason of %s', (_, at, line, reason) => {
  expect(() => parseBackupLine(line, at)).toThrow(reason);
});
