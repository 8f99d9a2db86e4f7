import { fileURLToPath } from 'node:url';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { build, type Rolldown } from 'vite';
import { Report } from '../../fixtures/pages/react-report/app.tsx';

const ENTRY = fileURLToPath(new URL('../../fixtures/pages/react-report/client.tsx', import.meta.url));

let bundled: Promise<string> | undefined;

/** The page as React's server side draws it, to be hydrated. */
export async function renderReactPage(html: string): Promise<string> {
  return html.replace('<!--app-->', () => renderToString(createElement(Report, { soldiers: 11000 })));
}

/** The page's script with React in it, built once a run; React's development build, whose errors say what they mean. */
export function bundleReactPage(): Promise<string> {
  bundled ??= buildScript();
  return bundled;
}

async function buildScript(): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'warn',
    mode: 'development',
    define: { 'process.env.NODE_ENV': '"development"' },
    build: { write: false, minify: false, lib: { entry: ENTRY, formats: ['iife'], name: 'app' } },
  })) as Rolldown.RolldownOutput[];
  const code = result[0]?.output[0]?.code;
  if (!code) throw new Error('The React sample page came out empty');
  return code;
}
