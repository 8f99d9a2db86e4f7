import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { ask, isClobbered } from '../../src/page/clobbered.ts';
import { collectBlocks } from '../../src/page/collect-blocks.ts';
import { readPage } from '../../src/page/read-page.ts';
import { workAtOnce } from '../../src/page/work.ts';
import { texts } from './blocks.ts';
import { PARAGRAPHS, paragraphs } from './sentences.ts';

const TITLE = 'Flood in Velden drives 43 families out';

/** As browsers do, and jsdom does not: a form's fields answer under their names. */
function parse(body: string, head = ''): Document {
  const { document } = new JSDOM(`<head>${head}</head><body>${body}</body>`).window;
  for (const form of document.querySelectorAll('form'))
    for (const field of [...form.querySelectorAll('input')])
      Object.defineProperty(form, field.name, { value: field, configurable: true });
  return document;
}
const formOf = (fields: string) => parse(`<form>${fields}</form>`).forms[0] as Element;

it.each([
  ['<input name="firstChild">', true],
  ['<input name="localName">', true],
  ['<input name="email"><input name="amount">', false],
])('a form with %s answers with its fields: %s', (fields, expected) => {
  expect(isClobbered(formOf(fields))).toBe(expected);
});

it('asks a form past its fields', () => {
  const form = formOf('<input name="parentNode"><input name="nextSibling">');
  expect(form.parentNode?.nodeName).toBe('INPUT');
  expect(ask(form, 'parentNode')?.nodeName).toBe('BODY');
  expect(ask(form, 'nextSibling')).toBeNull();
});

const NAMES = ['nextSibling', 'parentNode', 'parentElement', 'firstChild', 'localName', 'nodeType', 'contains'];

it.each(NAMES)('a walk goes past a form with a field named %s', (name) => {
  const document = parse(`<p>before</p><form>${`<input name="${name}"><p>inside</p>`.repeat(80)}</form><p>behind</p>`);
  const { blocks } = workAtOnce(collectBlocks(document.body, () => false));
  expect(texts(blocks)).toEqual(['before', 'behind']);
});

it.each([...NAMES, 'shadowRoot', 'isConnected'])('a walk goes through one that holds the article: %s', (name) => {
  const document = parse(`<p>before</p><form><input name="${name}">In it<p>inside</p></form><p>behind</p>`);
  const form = document.body.children[1];
  const { blocks } = workAtOnce(collectBlocks(document.body, (element) => element === form));
  expect(texts(blocks)).toEqual(['before', 'In it', 'inside', 'behind']);
});

it('a walk that rests finds its way out of a form that answers with a field by then', () => {
  const document = parse(`<form>${'<p>inside</p>'.repeat(80)}</form><p>behind</p>`);
  const form = document.forms[0] as HTMLFormElement;
  const walk = collectBlocks(document.body, () => true);
  expect(walk.next(false).done).toBe(false);
  Object.defineProperty(form, 'nextSibling', { value: form.firstChild });
  expect(texts(workAtOnce(walk).blocks)).toEqual([...Array(80).fill('inside'), 'behind']);
});

// jsdom's own search for elements goes astray in forms whose structure is asked for by name: those are tried in browsers.
it.each(['hasAttributes', 'matches', 'isConnected', 'shadowRoot', 'getBoundingClientRect', 'checkVisibility'])(
  'an article in a form is read, and none of its fields: %s',
  (name) => {
    const document = parse(
      `<form id="page"><input name="${name}"><input value="secret 12"><h1>${TITLE}</h1>${paragraphs()}</form>`,
      `<meta property="og:type" content="article"><title>${TITLE}</title>`,
    );
    const page = readPage(document, 'https://courier.example/flood');
    expect(page?.article.text).toBe([TITLE, ...PARAGRAPHS].join('\n'));
  },
);
