import { checkSync } from 'recheck';
import { describe, expect, test } from 'vitest';
import { read, SOURCES } from './project.ts';

/** Where a slash opens a regular expression and no division: after these, or at the start of a line. */
const BEFORE_REGEX = /(?:^|[=(,:[!&|?{};]|\breturn|=>)\s*$/;

interface Literal {
  source: string;
  flags: string;
}

/** All regular expressions of a file that can repeat something: the others are linear as they stand. */
function findLiterals(code: string): Literal[] {
  const found: Literal[] = [];
  for (const line of code.split('\n')) {
    if (/^\s*(?:\/\/|\*|\/\*)/.test(line)) continue;
    for (let at = line.indexOf('/'); at >= 0; at = line.indexOf('/', at + 1)) {
      const end = BEFORE_REGEX.test(line.slice(0, at)) ? findEnd(line, at) : -1;
      if (end < 0) continue;
      const flags = /^[dgimsuvy]*/.exec(line.slice(end + 1))?.[0] ?? '';
      const source = line.slice(at + 1, end);
      if (/[*+]|\{\d+,/.test(source)) found.push({ source, flags });
      at = end;
    }
  }
  return found;
}

/** Those that are made when first used, `unicodePattern(String.raw`…`, 'gu')`, which a formatter may spread over lines. */
function findPatterns(code: string): Literal[] {
  const calls = code.matchAll(/unicodePattern\(\s*String\.raw`([^`]+)`,\s*'(\w*)'/g);
  return Array.from(calls, ([, source, flags]) => ({ source, flags }));
}

function findEnd(line: string, start: number): number {
  let isClass = false;
  for (let at = start + 1; at < line.length; at++) {
    if (line[at] === '\\') at++;
    else if (line[at] === '[') isClass = true;
    else if (line[at] === ']') isClass = false;
    else if (line[at] === '/' && !isClass) return at;
  }
  return -1;
}

test('literals are found where they are', () => {
  expect(findLiterals('const A = /^a+[/]$/u;\nconst b = c / d / e;\n// /x+/\nreturn /a|b/;')).toEqual([
    { source: '^a+[/]$', flags: 'u' },
  ]);
});

test('patterns are found where they are, and none is made otherwise', () => {
  const code = 'const A = unicodePattern(String.raw`\\p{L}+`, "gu");'.replaceAll('"', "'");
  expect(findPatterns(code)).toEqual([{ source: '\\p{L}+', flags: 'gu' }]);
  for (const file of SOURCES.filter((file) => file.startsWith('src/core/'))) {
    const calls = read(file).match(/unicodePattern\((?!source)/g)?.length ?? 0;
    expect(findPatterns(read(file)), file).toHaveLength(calls);
  }
});

/** Not linear, but never run on more than a few characters. */
const BOUNDED: Record<string, string> = {
  // The checker, which is random, takes this one for quadratic now and then.
  '(?<!\\p{L})(?:\\[[^[\\]]{1,120}\\]|\\((?:[^()\\s]{1,30}\\s)?[^()\\s]{1,30}\\))(?!\\p{L})':
    'looks 122 characters ahead at most',
  'e.*$': 'runs on one number',
  '[.\\s]+$': 'runs on a credit of at most 60 characters',
  '^[^\\n]{0,80}?\\(([^()\\n]{2,60})\\)[ \\t]*[-–—]': 'runs on the first 1,200 characters of a text',
};

/** One expression may take the checker a second; a time-out is no verdict and fails as well. */
describe('regular expressions of the engine take linear time', { timeout: 120_000 }, () => {
  const literals = SOURCES.filter((file) => file.startsWith('src/core/')).flatMap((file) =>
    [...findLiterals(read(file)), ...findPatterns(read(file))]
      .filter(({ source }) => !(source in BOUNDED))
      .map((literal) => ({ file, ...literal })),
  );

  test.each(literals)('$file: /$source/$flags', ({ source, flags }) => {
    expect(checkSync(source, flags, { timeout: 20_000 }).status).toBe('safe');
  });
});
