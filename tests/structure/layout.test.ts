import { describe, expect, it } from 'vitest';
import { FILES, read, SOURCES } from './project.ts';

const AT_ROOT = [
  'LICENSE',
  'README.md',
  'assets',
  'manifest.json',
  'package-lock.json',
  'package.json',
  'src',
  'tests',
  'tsconfig.json',
  'vite.config.ts',
];

/** Folders that end up holding everything: name a folder by what it knows. */
const DRAWERS = /\/(utils?|helpers?|common|misc|lib)\//;

const TEXT = FILES.filter(
  (file) => /\.(tsx?|css|html|json|md|ya?ml|sh)$|^\.ci\//.test(file) && file !== 'package-lock.json',
);

describe('layout', () => {
  it('has nothing at the root but what belongs there', () => {
    const entries = new Set(FILES.map((file) => file.split('/')[0] ?? ''));
    expect([...entries].filter((entry) => !entry.startsWith('.') && !AT_ROOT.includes(entry))).toEqual([]);
  });

  it('has no drawer for everything', () => {
    expect(FILES.filter((file) => DRAWERS.test(file))).toEqual([]);
  });

  it('has no path of a machine in it', () => {
    // Put together here so that this file does not hold what it looks for.
    const machine = new RegExp(`(?<![\\w.])/(${['home', 'root', 'Users', 'work', 'tmp'].join('|')})/[a-z]`);
    const found = TEXT.filter((file) => machine.test(read(file)));
    expect(found).toEqual([]);
  });

  it('exports by name', () => {
    expect(SOURCES.filter((file) => /^export default\b/m.test(read(file)))).toEqual([]);
  });

  it('has no `any`, and no test that is left out', () => {
    const code = FILES.filter((file) => /^(src|tests)\/.*\.tsx?$/.test(file));
    expect(
      code.filter((file) => /(?::|\bas|<)\s*any\b(?!')/.test(read(file)) && !file.startsWith('tests/structure/')),
    ).toEqual([]);
    expect(code.filter((file) => /\b(it|test|describe)\.(only|skip|todo)\(/.test(read(file)))).toEqual([]);
  });
});
