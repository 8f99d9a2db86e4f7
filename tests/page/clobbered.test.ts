import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { askNode, isClobbered } from '../../src/page/clobbered.ts';
import { collectBlocks } from '../../src/page/collect-blocks.ts';
import { workAtOnce } from '../../src/page/work.ts';
import { texts } from './blocks.ts';

/** As browsers do, and jsdom does not: a form's fields answer under their names. */
function parse(body: string): Document {
  const { document } = new JSDOM(`<body>${body}</body>`).window;
  for (const form of document.querySelectorAll('form'))
    for (const field of [...form.querySelectorAll('input')])
      Object.defineProperty(form, field.name, { value: field, configurable: true });
  return document;
}
const formOf = (fields: string) => parse(`<form>${fields}</form>`).forms[0] as Element;

it.each([
  ['<input name="children">', true],
  ['<input name="localName">', true],
  ['<input name="email"><input name="id">', false],
])('a form with %s answers with its fields: %s', (fields, expected) => {
  expect(isClobbered(formOf(fields))).toBe(expected);
});

it('asks a form past its fields', () => {
  const form = formOf('<input name="parentNode"><input name="nextSibling">');
  expect(form.parentNode?.nodeName).toBe('INPUT');
  expect(askNode(form, 'parentNode')?.nodeName).toBe('BODY');
  expect(askNode(form, 'nextSibling')).toBeNull();
});

it.each(['nextSibling', 'parentNode', 'parentElement', 'firstChild', 'localName', 'nodeType'])(
  'a walk goes past a form with a field named %s',
  (name) => {
    const document = parse(
      `<p>before</p><form>${`<input name="${name}"><p>inside</p>`.repeat(80)}</form><p>behind</p>`,
    );
    const { blocks } = workAtOnce(collectBlocks(document.body, () => false));
    expect(texts(blocks)).toEqual(['before', 'behind']);
  },
);
