import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { createChunkNamer } from './src/build/chunks.ts';
import { keepFromPages } from './src/build/keep-from-pages.ts';
import { type Browser, pickManifest } from './src/build/manifest.ts';

/** `vite build --mode chrome` and `--mode firefox`; each build goes to its own folder of `dist`. */
export default defineConfig(({ mode }) => {
  const browser: Browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    publicDir: 'assets',
    plugins: [crx({ manifest: pickManifest(browser) as ManifestV3Export, browser }), keepFromPages()],
    oxc: { jsx: { importSource: 'preact' } },
    build: {
      outDir: `dist/${browser}`,
      target: ['chrome124', 'firefox140'],
      modulePreload: { polyfill: false },
      // The engine's files only say things: a page that asks for one part of it carries no other.
      // Named here because crxjs finds Chrome's side panel in the manifest, but not Firefox's sidebar (seen in 3.0.0).
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        // The worker opens the welcome page once, and a window for selected words; no manifest names them.
        input: ['src/panel/index.html', 'src/selection/index.html', 'src/welcome/index.html'],
        output: {
          codeSplitting: {
            groups: [{ name: createChunkNamer(import.meta.dirname), debugName: 'summary' }],
            includeDependenciesRecursively: false,
          },
        },
        treeshake: { moduleSideEffects: [{ test: /\/src\/core\//, sideEffects: false }] },
      },
    },
  };
});
