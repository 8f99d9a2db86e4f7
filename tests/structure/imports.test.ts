import { describe, expect, it } from 'vitest';
import { areaOf, followImports, type Import, readImports, SOURCES } from './project.ts';

interface Rule {
  /** Areas whose code may be used. */
  code?: string[];
  /** Areas whose types alone may be used. */
  types?: string[];
  packages?: string[];
  node?: boolean;
}

/** Who may import what (each area may always import itself). The reason for a line is what the area is for. */
const RULES: Record<string, Rule> = {
  // Pure: the same code runs in the worker, the tests and the terminal.
  core: { packages: ['valibot'] },
  // Reads a document into blocks and metadata; shared by the content script and the terminal.
  page: { types: ['core'] },
  protocol: { types: ['core', 'page'], packages: ['valibot'] },
  // Knows the browser and what its reader chose; what the protocol calls a listener and the engine a verdict are types.
  platform: { types: ['core', 'protocol'], packages: ['webextension-polyfill'] },
  // The reader's corpus in the browser's database, and the files that it takes in.
  library: {
    code: ['core', 'page', 'platform'],
    packages: ['fflate', 'idb', 'js-yaml', 'marked', 'papaparse', 'valibot'],
  },
  // What pages say of themselves is read here, off the page.
  background: { code: ['core', 'page', 'protocol', 'platform', 'library'] },
  // Of the platform only what needs no package: the last test below holds the page's script to that.
  content: { code: ['page', 'protocol', 'platform', 'ui'], types: ['core'], packages: ['preact', 'mark.js'] },
  // Of the engine's code only what lays two wordings side by side; the build leaves the rest out.
  ui: { code: ['core', 'protocol', 'platform'], packages: ['preact', 'mark.js'] },
  popup: { code: ['ui', 'protocol', 'platform'], types: ['core'], packages: ['preact'] },
  // A page in front of the reader may work for longer than a worker may: it uses the library itself.
  // The popup's summary beside the page: a page that is made of another.
  panel: { code: ['popup', 'ui', 'protocol', 'platform'], types: ['core'], packages: ['preact'] },
  // What was found for any words: the same list, in a window of its own.
  selection: { code: ['popup', 'ui', 'protocol', 'platform'], types: ['core'], packages: ['preact'] },
  options: { code: ['library', 'ui', 'protocol', 'platform'], types: ['core'], packages: ['preact', 'mark.js'] },
  // Its sample is read by the engine itself.
  welcome: { code: ['core', 'ui', 'protocol', 'platform'], packages: ['preact'] },
  cli: { code: ['core', 'page'], packages: ['linkedom', 'valibot'], node: true },
  build: { packages: ['fflate', 'vite'], node: true },
};

/** The content script and the background agree on four file names; they are constants, and no code comes with them. */
const EXCEPTIONS = [/^src\/background\/.*→ src\/content\/(?:announce|card|marks|reader)[\w.-]*\?/];

function findFault(file: string, one: Import): string | null {
  const area = areaOf(file);
  const rule = RULES[area];
  if (!rule) return `no rule for src/${area}: add the folder and its one job to the table in this test`;
  if (one.kind === 'node') return rule.node ? null : `src/${area} runs in a browser, where there is no ${one.target}`;
  if (one.kind === 'package') {
    if (one.typeOnly || rule.packages?.includes(one.target)) return null;
    return `src/${area} may not use the package ${one.target}`;
  }
  if (!one.target.startsWith('src/')) return null;
  const target = areaOf(one.target);
  if (target === area || rule.code?.includes(target)) return null;
  if (rule.types?.includes(target))
    return one.typeOnly ? null : `src/${area} may import types alone from src/${target}`;
  return `src/${area} may not import from src/${target}: move what both need to a folder that both may import`;
}

describe('imports', () => {
  it.each(SOURCES)('%s imports what its area may', (file) => {
    const faults = readImports(file)
      .map((one) => ({ line: `${file} → ${one.target}`, fault: findFault(file, one) }))
      .filter(({ line, fault }) => fault && !EXCEPTIONS.some((exception) => exception.test(`${line}?`)))
      .map(({ line, fault }) => `${line}: ${fault}`);
    expect(faults).toEqual([]);
  });

  it('writes relative imports with their extension', () => {
    const bare = SOURCES.flatMap((file) =>
      readImports(file)
        .filter(({ kind, target }) => kind === 'ours' && !/\.\w+$/.test(target))
        .map(({ target }) => `${file} → ${target}`),
    );
    expect(bare).toEqual([]);
  });

  it('keeps every package out of the script that runs in each page', () => {
    const entry = 'src/content/page.iife.ts';
    if (!SOURCES.includes(entry)) return;
    expect([...followImports(entry).packages]).toEqual([]);
  });
});
