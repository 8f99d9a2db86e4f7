import { expect, it, vi } from 'vitest';
import { createHiddenLinks, parseHiddenLinks } from '../../src/platform/hidden-links.ts';
import { createFakeStorage } from './fake-storage.ts';

const KEY = '0123456789abcdef0123456789abcdef';
const link = { key: KEY, claim: '340 households', words: '300 homes', outlet: 'Harbour Sample' };
const other = { ...link, key: KEY.replace('0', 'f') };

it.each<[string, unknown, unknown[]]>([
  ['nothing', undefined, []],
  ['no list', { 0: link }, []],
  ['links', [link, other], [link, other]],
  ['a link twice', [link, link], [link]],
  ['what is none', [null, 3, 'x', {}, { ...link, key: 'short' }, { ...link, key: 7 }], []],
  ['words that are none', [{ key: KEY, claim: 5, words: null }], [{ key: KEY, claim: '', words: '', outlet: '' }]],
  ['endless words', [{ ...link, claim: 'a'.repeat(900) }], [{ ...link, claim: 'a'.repeat(300) }]],
])('reads %s', (_, stored, expected) => expect(parseHiddenLinks(stored)).toEqual(expected));

it('keeps the reader’s own where more are hidden than it holds', async () => {
  const links = createHiddenLinks(createFakeStorage());
  const many = Array.from({ length: 2_000 }, (_, at) => ({ ...link, key: at.toString(16).padStart(32, '0') }));
  await links.replace(many);
  await links.hide(other);
  expect(await links.read()).toEqual(many);
});

it('hides, tells, brings back, and loses nothing to another change at the same time', async () => {
  const links = createHiddenLinks(createFakeStorage());
  const told = vi.fn();
  links.subscribe(told);
  await Promise.all([links.hide(link), links.hide(other), links.hide(link)]);
  expect(await links.read()).toEqual([other, link]);
  expect(told).toHaveBeenCalled();
  await links.restore(KEY);
  expect(await links.read()).toEqual([other]);
});
