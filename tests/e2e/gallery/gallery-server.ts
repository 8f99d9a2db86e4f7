import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const TYPES: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css', png: 'image/png' };

export interface GalleryServer {
  urlOf(state: string, theme: string): string;
  stop(): Promise<void>;
}

/** Builds the gallery with the shipped parts and styles, and serves it on this machine alone. */
export async function startGallery(): Promise<GalleryServer> {
  const outDir = mkdtempSync(join(tmpdir(), 'second-source-gallery-'));
  await build({
    configFile: false,
    root: ROOT,
    publicDir: 'assets',
    logLevel: 'error',
    oxc: { jsx: { importSource: 'preact' } },
    // As the extension is built: for older browsers the two themes would be written in another way.
    build: {
      outDir,
      emptyOutDir: true,
      target: ['chrome124', 'firefox140'],
      rolldownOptions: { input: join(ROOT, 'tests/e2e/gallery/index.html') },
    },
  });
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://gallery.localhost');
    const body = await readFile(join(outDir, pathname)).catch(() => null);
    response.writeHead(body ? 200 : 404, { 'content-type': TYPES[pathname.split('.').at(-1) ?? ''] ?? 'text/plain' });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    urlOf: (state, theme) => `http://127.0.0.1:${port}/tests/e2e/gallery/index.html?state=${state}&theme=${theme}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(outDir, { recursive: true });
    },
  };
}
