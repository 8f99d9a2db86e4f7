import { describe, expect, test } from 'vitest';
import { groupOrigins, type Report } from '../../../../src/core/match/story/group-origins.ts';

const range = (from: number, length: number) => Array.from({ length }, (_, at) => from + at);
const report = (id: string, more: Partial<Report> = {}): Report => ({
  id,
  outlet: `Outlet ${id}`,
  published: '2024-05-02',
  sketch: range(id.charCodeAt(0) * 1000, 40),
  ...more,
});
const PAGE = report('p');
const copyOf = ({ sketch }: Report, id: string, more: Partial<Report> = {}) => report(id, { sketch, ...more });

/** Each origin as "name: articles", the page's own with a star. */
const show = (page: Report, articles: Report[]) =>
  groupOrigins(page, articles).map(
    ({ name, articles: ids, isOfPage }) => `${isOfPage ? '*' : ''}${name}: ${ids.join(' ')}`,
  );

describe('origins', () => {
  const a = report('a');
  const wire = { origin: 'Reuters' };
  test.each<[string, Report, Report[], string[]]>([
    ['reports that have nothing in common', PAGE, [a, report('b')], ['Outlet a: a', 'Outlet b: b']],
    ['one text under two names', PAGE, [a, copyOf(a, 'b')], ['Outlet a: a b']],
    [
      'the first to publish it gives the name',
      PAGE,
      [a, copyOf(a, 'b', { published: '2024-05-01' })],
      ['Outlet b: a b'],
    ],
    ['an undated copy does not', PAGE, [copyOf(a, 'b', { published: '' }), a], ['Outlet a: b a']],
    ['one agency credited by two', PAGE, [report('a', wire), report('b', wire)], ['Reuters: a b']],
    ['an agency and who credits it', PAGE, [report('a', { outlet: 'Reuters' }), report('b', wire)], ['Reuters: a b']],
    [
      'a paper that credits itself by its address',
      PAGE,
      [
        report('a', { outlet: 'The Post', origin: 'www.post.com' }),
        report('b', { outlet: 'Post', origin: 'post.com' }),
      ],
      ['The Post: a b'],
    ],
    ['two agencies', PAGE, [report('a', wire), report('b', { origin: 'AFP' })], ['Reuters: a', 'AFP: b']],
    [
      'two reports of one outlet',
      PAGE,
      [report('a', { outlet: 'Post' }), report('b', { outlet: 'The Post' })],
      ['Post: a b'],
    ],
    ['a copy of the page', PAGE, [a, copyOf(PAGE, 'c')], ['*Outlet p: c', 'Outlet a: a']],
    ['the page’s agency', report('p', wire), [report('a', wire), report('b')], ['*Reuters: a', 'Outlet b: b']],
    [
      'a chain: credit here, copy there',
      PAGE,
      [report('a', wire), copyOf(a, 'b', wire), copyOf(a, 'c')],
      ['Reuters: a b c'],
    ],
    ['a short copy of a long text', PAGE, [a, report('b', { sketch: a.sketch.slice(0, 20) })], ['Outlet a: a b']],
    [
      'must not: a passage in common',
      PAGE,
      [a, report('b', { sketch: [...a.sketch.slice(0, 8), ...range(99_000, 32)] })],
      ['Outlet a: a', 'Outlet b: b'],
    ],
    [
      'must not: two outlets without a name',
      PAGE,
      [report('a', { outlet: '' }), report('b', { outlet: '' })],
      [': a', ': b'],
    ],
    ['no articles', PAGE, [], []],
  ])('%s', (_name, page, articles, expected) => {
    expect(show(page, articles)).toEqual(expected);
  });

  test('say why', () => {
    const copy = copyOf(a, 'b', { ...wire, sketch: [...a.sketch.slice(0, 36), ...range(99_000, 4)] });
    expect(groupOrigins(PAGE, [a, copy])[0]?.reasons).toEqual([
      { key: 'reasonOriginCredit', values: ['Reuters'] },
      { key: 'reasonOriginCopy', values: ['90'] },
    ]);
    expect(groupOrigins(PAGE, [a])[0]?.reasons).toEqual([]);
  });
});
