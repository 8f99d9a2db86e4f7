import { File as NodeFile } from 'node:buffer';
import type { Item, ItemFault } from '../../../src/library/import/item.ts';
import { type ReadOptions, readFile } from '../../../src/library/import/read-file.ts';
import type { NewArticle } from '../../../src/library/library.ts';

/** Reports on floods that never were, each one another. */
export function makeArticle(number: number): NewArticle {
  return {
    outlet: `Harbour Post ${number % 5}`,
    url: `https://harbour-post.example/${number}`,
    published: '2024-05-02',
    title: `River floods district ${number}`,
    text: `The Lorn flooded about ${300 + number} houses in district ${number} on Thursday morning, the fire service said in a statement.\nAt least ${12 + number} people were rescued from the roofs of their houses before the water began to fall again, which it did towards noon, when the sun came out over the old town.`,
  };
}

export const toLines = (...values: unknown[]) => values.map((value) => JSON.stringify(value)).join('\n');

/** A saved page of the same reports. */
export function makeHTML({ outlet, url, published, title, text }: NewArticle): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<link rel="canonical" href="${url}"><meta property="og:type" content="article">
<meta property="og:site_name" content="${outlet}"><meta property="article:published_time" content="${published}"></head>
<body><nav><a href="/">Home</a></nav><main><article><h1>${title}</h1>${text
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')}</article></main></body></html>`;
}

/** A record of a web archive: a page as a server once answered it. */
export function makeRecord(
  url: string,
  html: string | Uint8Array,
  headers = 'Content-Type: text/html; charset=utf-8',
): Uint8Array {
  const body = Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${headers}\r\n\r\n`), Buffer.from(html)]);
  const head = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nContent-Length: ${body.length}\r\n\r\n`;
  return new Uint8Array(Buffer.concat([Buffer.from(head), body, Buffer.from('\r\n\r\n')]));
}

export function makeFile(name: string, ...parts: (string | Uint8Array)[]): File {
  // jsdom's own files can't be streamed.
  return new NodeFile(parts as never[], name) as unknown as File;
}

export async function readItems(file: File, options?: ReadOptions): Promise<Item[]> {
  return collect(readFile(file, options));
}

/** The articles of a file, and what is wrong with the rest of it. */
export async function readArticles(
  file: File,
  options?: ReadOptions,
): Promise<{ articles: NewArticle[]; faults: ItemFault[] }> {
  const items = await readItems(file, options);
  return {
    articles: items.flatMap((item) => (item.kind === 'article' ? [item.article] : [])),
    faults: items.flatMap((item) => (item.kind === 'fault' ? [item.fault] : [])),
  };
}

export async function* stream(...parts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? new TextEncoder().encode(part) : part;
}

/** The same bytes, cut in pieces of so many. */
export async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export async function collect<T>(all: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = [];
  for await (const one of all) collected.push(one);
  return collected;
}
