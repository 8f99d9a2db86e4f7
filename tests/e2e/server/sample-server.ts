import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleReactPage, renderReactPage } from './react-page.ts';

const PAGES = fileURLToPath(new URL('../../fixtures/pages/', import.meta.url));

/** One answer: what a test may add to the sample pages, and what the files turn into. */
interface Answer {
  body: string;
  type: string;
  headers?: Record<string, string>;
}

export interface Place {
  path?: string;
  type?: string;
  headers?: Record<string, string>;
}

export interface SampleServer {
  /** Each page has a host of its own, as each outlet has, and lies where reports lie: `/2025/01/25/…`. */
  urlOf(slug: string, path?: string): string;
  /** Serves a page that is no file, under a host of its own, from now on; `place` narrows it to a path and gives type and headers. */
  add(slug: string, body: string, place?: Place): void;
  /** `host path` of each request so far, in order. */
  requests: string[];
  stop(): Promise<void>;
}

/** The host's first label names the page; `*.localhost` is this machine in every browser. */
function slugOf(request: IncomingMessage): string {
  return (request.headers.host ?? '').split(/[.:]/)[0] ?? '';
}

async function readPage(slug: string): Promise<Answer | null> {
  if (!/^[a-z-]+$/.test(slug)) return null;
  const read = (name: string) => readFile(join(PAGES, slug, name), 'utf8').catch(() => null);
  const [html, headers] = await Promise.all([read('page.html'), read('headers.json')]);
  if (html === null) return null;
  const body = slug === 'react-report' ? await renderReactPage(html) : html;
  return { body, type: 'text/html', headers: headers ? JSON.parse(headers) : {} };
}

async function findAnswer(slug: string, path: string, added: Map<string, Answer>): Promise<Answer | null> {
  if (path === '/favicon.ico') return { body: '', type: 'image/x-icon' };
  const given = added.get(`${slug} ${path}`) ?? added.get(slug);
  if (given) return given;
  if (slug === 'react-report' && path === '/app.js') return { body: await bundleReactPage(), type: 'text/javascript' };
  return readPage(slug);
}

function reply(response: ServerResponse, answer: Answer | null) {
  const { body, type, headers } = answer ?? { body: 'No such sample page', type: 'text/plain', headers: {} };
  response.writeHead(answer ? 200 : 404, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(body);
}

/** Serves the sample pages on this machine alone; port 0 takes a free one. */
export async function startSampleServer(port = 0): Promise<SampleServer> {
  const added = new Map<string, Answer>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    requests.push(`${request.headers.host} ${pathname}`);
    findAnswer(slugOf(request), pathname, added).then(
      (answer) => reply(response, answer),
      (error) => reply(response, { body: String(error), type: 'text/plain' }),
    );
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const { port: taken } = server.address() as AddressInfo;
  return {
    urlOf: (slug, path = `/2025/01/25/${slug}`) => `http://${slug}.localhost:${taken}${path}`,
    add: (slug, body, { path, type = 'text/html', headers = {} } = {}) =>
      void added.set(path ? `${slug} ${path}` : slug, { body, type, headers }),
    requests,
    stop: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}
