import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';

/** The two DOM implementations that the page reader runs over without a browser. */
export const PARSERS: [name: string, parse: (html: string) => Document][] = [
  ['linkedom', (html) => parseHTML(html).document as unknown as Document],
  ['jsdom', (html) => new JSDOM(html).window.document],
];

/** A page with some head and body, parsed by linkedom. */
export function parsePage(body: string, head = ''): Document {
  return parseHTML(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`)
    .document as unknown as Document;
}
