import { describe, expect, it } from 'vitest';
import { FILES, read } from './project.ts';

const MAX_LINES = 300;
const USUAL_MAX_LINES = 180;
const SHARE_UNDER_USUAL = 0.9;

/** Files that may be longer, each with its reason. */
const LONGER: Record<string, string> = {};

const CODE = FILES.filter((file) => /^(src|tests)\/.*\.tsx?$/.test(file) && !file.startsWith('tests/fixtures/'));

function countLines(file: string): number {
  return read(file).split('\n').length - 1;
}

/** Words and weights without a function among them are as long as they need to be. */
function isTable(file: string): boolean {
  return !/\bfunction\b|=>/.test(read(file));
}

describe('file sizes', () => {
  it(`has no file of code over ${MAX_LINES} lines`, () => {
    const long = CODE.filter((file) => countLines(file) > MAX_LINES && !isTable(file) && !(file in LONGER));
    expect(long.map((file) => `${file}: ${countLines(file)} lines; split it by what its parts know`)).toEqual([]);
  });

  it(`has nine in ten files under ${USUAL_MAX_LINES} lines`, () => {
    const sources = CODE.filter((file) => file.startsWith('src/') && !isTable(file));
    const usual = sources.filter((file) => countLines(file) < USUAL_MAX_LINES);
    expect(usual.length / Math.max(sources.length, 1)).toBeGreaterThanOrEqual(SHARE_UNDER_USUAL);
  });

  it('lists no exception that is none', () => {
    expect(Object.keys(LONGER).filter((file) => !CODE.includes(file) || countLines(file) <= MAX_LINES)).toEqual([]);
  });
});
