import { fileURLToPath } from 'node:url';
import { compile } from 'svelte/compiler';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import { makePage, TROOPS } from './made-up-page.ts';
import type { SampleServer } from './sample-server.ts';

/** React has a sample page of its own. */
export const FRAMEWORKS = ['vue', 'svelte', 'preact'] as const;
type Framework = (typeof FRAMEWORKS)[number];

const FOLDER = fileURLToPath(new URL('../../fixtures/framework-pages/', import.meta.url));

function compileSvelte(generate: 'client' | 'server'): Plugin {
  return {
    name: 'svelte-of-tests',
    transform: (source, id) =>
      id.endsWith('.svelte')
        ? { code: compile(source, { generate, filename: id, dev: generate === 'client' }).js.code }
        : null,
  };
}

async function bundle(config: InlineConfig): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    mode: 'development',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    ...config,
  })) as Rolldown.RolldownOutput | Rolldown.RolldownOutput[];
  const code = [result].flat()[0]?.output[0]?.code;
  if (!code) throw new Error('A framework’s page came out empty');
  return code;
}

/** Serves a page that a framework has drawn and takes over in the browser, with its development build, which complains. */
async function addPage(server: SampleServer, framework: Framework): Promise<void> {
  const extension = framework === 'preact' ? 'tsx' : 'ts';
  const client = await bundle({
    plugins: [compileSvelte('client')],
    oxc: { jsx: { importSource: 'preact' } },
    build: {
      write: false,
      minify: false,
      lib: { entry: `${FOLDER}${framework}-client.${extension}`, formats: ['iife'], name: 'app' },
    },
  });
  const drawn = await bundle({
    plugins: [compileSvelte('server')],
    ssr: { noExternal: true },
    build: { write: false, minify: false, ssr: `${FOLDER}${framework}-server.ts` },
  });
  const { draw } = await import(`data:text/javascript;base64,${Buffer.from(drawn).toString('base64')}`);
  const root = `<div id="root">${await draw()}</div><script src="/app.js" defer></script>`;
  const slug = `${framework}-report`;
  server.add(slug, makePage(TROOPS, root));
  server.add(slug, client, { path: '/app.js', type: 'text/javascript' });
}

export async function addFrameworkPages(server: SampleServer): Promise<void> {
  for (const framework of FRAMEWORKS) await addPage(server, framework);
}
