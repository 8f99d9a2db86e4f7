import { makeArticle, makePage, SAME_STORY, TROOPS } from './made-up-page.ts';
import type { Place } from './sample-server.ts';

// Pages on which extensions break, or which they break.

interface DifficultPage extends Place {
  body: string;
}

const PLAIN = makePage(TROOPS);
const inBody = (html: string) => PLAIN.replace('<body>', `<body>${html}`);
const csp = (policy: string) => ({ 'content-security-policy': policy });

/** Fields named like what scripts ask of elements, which forms answer with in its place. */
const FIELDS = `<form><p>Sample form.</p>${[
  ...[
    'firstChild',
    'nextSibling',
    'parentNode',
    'parentElement',
    'localName',
    'nodeType',
    'getAttribute',
    'hasAttribute',
  ],
  ...[
    'attributes',
    'children',
    'textContent',
    'id',
    'className',
    'contains',
    'closest',
    'ownerDocument',
    'hasAttributes',
  ],
  ...['isConnected', 'checkVisibility', 'querySelector', 'firstElementChild', 'matches', 'style'],
]
  .map((name) => `<input name="${name}">`)
  .join(
    '',
  )}</form><form><input name="parentNode"><input name="nextSibling"></form><p id="chrome">Sample</p><p id="browser">Sample</p>`;

/** Parts named like what scripts ask of the document. */
const PARTS = `<form id="documentElement" name="documentElement"></form><form name="head"></form><form name="body"></form>
<form name="defaultView"></form><img name="title" alt="">`;

const LOG_IN = '<form><label>Name <input name="name"></label><label>Password <input type="password"></label></form>';

/** The claim is painted on each of these. */
export const PAINTED_PAGES: Record<string, DifficultPage> = {
  'strict-policy': {
    body: PLAIN,
    headers: csp("default-src 'none'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"),
  },
  'trusted-types': { body: PLAIN, headers: csp("require-trusted-types-for 'script'; trusted-types 'none'") },
  sandboxed: { body: PLAIN, headers: csp('sandbox allow-scripts') },
  xhtml: {
    body: PLAIN.replace('<!doctype html>', '<!DOCTYPE html>')
      .replace('<html lang="en">', '<html xmlns="http://www.w3.org/1999/xhtml" lang="en">')
      .replace(/<meta([^>]*)>/g, '<meta$1/>'),
    type: 'application/xhtml+xml',
  },
  'right-to-left': { body: PLAIN.replace('<html lang="en">', '<html lang="en" dir="rtl">') },
  clobbered: { body: inBody(FIELDS) },
  'clobbered-article': {
    body: makePage(
      TROOPS,
      FIELDS.replace('<p>Sample form.</p>', `<main>${makeArticle(TROOPS)}</main>`).replace(
        '<form>',
        '<form id="page">',
      ),
    ),
  },
  'box-to-log-in': { body: makePage(TROOPS, `<header>${LOG_IN}</header><main>${makeArticle(TROOPS)}</main>`) },
  undeclared: {
    body: makePage(
      TROOPS,
      `<div>${makeArticle({ ...TROOPS, paragraphs: [...TROOPS.paragraphs, ...SAME_STORY.paragraphs] }).replace('</h1>', '</h1><p>By Ada Brook</p><p>Saturday, January 25, 2025</p>')}</div>`,
    ).replace(/<meta property[^>]*>/g, ''),
    path: '/reports/troops',
  },
  shadowed: {
    body: makePage(TROOPS, `<main><div><template shadowrootmode="open">${makeArticle(TROOPS)}</template></div></main>`),
  },
  'clobbered-document': { body: inBody(PARTS) },
  quirks: { body: PLAIN.replace('<!doctype html>\n', '') },
};

const PASSAGE = TROOPS.paragraphs[1] ?? '';

/** Nothing is painted on these, and nothing of them is read. */
export const LEFT_ALONE: Record<string, DifficultPage> = {
  'plain-text': { body: TROOPS.paragraphs.join('\n\n'), type: 'text/plain' },
  'vector-image': {
    body: `<svg xmlns="http://www.w3.org/2000/svg"><title>Sample</title><text y="20">${PASSAGE}</text></svg>`,
    type: 'image/svg+xml',
  },
  'xml-document': { body: `<?xml version="1.0"?><report><p>${PASSAGE}</p></report>`, type: 'application/xml' },
  editor: {
    body: makePage(
      TROOPS,
      `<main><div contenteditable="true">${makeArticle(TROOPS)}</div><textarea rows="9" cols="80">${PASSAGE}</textarea></main>`,
    ),
  },
  'log-in': {
    body: makePage(
      { ...TROOPS, title: 'Log in' },
      `<main><h1>Log in</h1>${LOG_IN}<p>No account yet? Join 12,000 readers.</p></main>`,
    ),
  },
  'log-in-dated': {
    body: makePage(TROOPS, `<main>${LOG_IN}${makeArticle(TROOPS)}</main>`).replace(/<meta property[^>]*>/g, ''),
  },
};
