import { expect, it } from 'vitest';
import { createChunkNamer } from '../../src/build/chunks.ts';

const IMPORTS: Record<string, string[]> = {
  '/x/src/popup/index.tsx': ['/x/src/popup/App.tsx', '/x/src/popup/all.css'],
  '/x/src/popup/App.tsx': ['/x/src/ui/Icon.tsx', '/x/src/platform/tabs.ts', '/x/src/core/index.ts'],
  '/x/src/panel/index.tsx': ['/x/src/panel/Panel.tsx'],
  '/x/src/panel/Panel.tsx': ['/x/src/popup/App.tsx'],
  '/x/src/welcome/index.tsx': ['/x/src/ui/Icon.tsx', '/x/src/welcome/Welcome.tsx'],
  '/x/src/background/index.ts': ['/x/src/platform/tabs.ts', '/x/src/background/routes.ts'],
  '/x/src/core/index.ts': ['/x/src/core/analyze.ts'],
};

const modules = {
  getModuleInfo: (id: string) => ({ importedIds: IMPORTS[id] ?? [] }),
} as never as Parameters<ReturnType<typeof createChunkNamer>>[1];

const nameChunk = createChunkNamer('/x');

it.each([
  ['/x/src/popup/App.tsx', 'summary'],
  ['/x/src/panel/Panel.tsx', 'summary'],
  ['/x/src/ui/Icon.tsx', 'surface'],
  ['/x/src/platform/tabs.ts', 'base'],
])('builds %s into %s', (id, chunk) => {
  expect(nameChunk(id, modules)).toBe(chunk);
});

it.each([
  ['the first module of a page, which draws it', '/x/src/popup/index.tsx'],
  ['styles', '/x/src/popup/all.css'],
  ['the engine', '/x/src/core/index.ts'],
  ['what the summary does not have', '/x/src/welcome/Welcome.tsx'],
  ['what only the background has', '/x/src/background/routes.ts'],
])('leaves %s to the bundler', (_, id) => {
  expect(nameChunk(id, modules)).toBeNull();
});
