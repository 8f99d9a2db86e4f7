import { describe, expect, it } from 'vitest';
import { FILES, read, SOURCES } from './project.ts';

/** Tests of something other than one source file. */
const OTHER_TESTS = /^tests\/(structure|e2e|fixtures)\//;

const TESTS = FILES.filter((file) => /^tests\/.*\.test\.tsx?$/.test(file) && !OTHER_TESTS.test(file));

/** Entries connect what is tested elsewhere and are seen at work end to end; data and types have nothing to run. */
function needsTest(file: string): boolean {
  if (/\/(index|[\w-]+\.iife)\.tsx?$/.test(file)) return false;
  return /\bexport (async )?function\b|\bexport class\b|\bexport const \w+ = (async )?\(/.test(read(file));
}

/** Source files that are tested elsewhere, each with where. */
const TESTED_ELSEWHERE: Record<string, string> = {
  'src/build/manifest.ts': 'tests/structure/manifest.test.ts',
};

function sourcesOf(test: string): string[] {
  const stem = test.replace(/^tests\//, 'src/').replace(/\.test\.tsx?$/, '');
  return [`${stem}.ts`, `${stem}.tsx`, `${stem}.iife.ts`, `${stem}.iife.tsx`];
}

describe('tests mirror src', () => {
  it('has a source file for each test', () => {
    const orphans = TESTS.filter((test) => !sourcesOf(test).some((source) => SOURCES.includes(source)));
    expect(orphans.map((test) => `${test} has no ${sourcesOf(test)[0]}`)).toEqual([]);
  });

  it('has a test for each source file with logic', () => {
    const tested = new Set(TESTS.flatMap(sourcesOf));
    const untested = SOURCES.filter((file) => needsTest(file) && !tested.has(file) && !(file in TESTED_ELSEWHERE));
    expect(
      untested.map((file) => `${file} has no ${file.replace(/^src/, 'tests').replace(/\.(tsx?)$/, '.test.$1')}`),
    ).toEqual([]);
  });

  it('names files in kebab-case, and a component after itself', () => {
    const odd = SOURCES.filter((file) => {
      const name = file.split('/').at(-1) ?? '';
      return !/^[a-z0-9]+(-[a-z0-9]+)*(\.iife)?\.tsx?$/.test(name) && !/^[A-Z]\w*\.tsx$/.test(name);
    });
    expect(odd).toEqual([]);
  });
});
