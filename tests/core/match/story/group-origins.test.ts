import { describe, expect, test } from 'vitest';
import { type Article, analyze, crossReference } from '../../../../src/core/index.ts';
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

/** Paragraphs of an agency's report, as it is printed under several names. */
const WIRE = [
  'The Harl dam above Tilford broke on Sunday night after nine days of rain, and the Lorn river flooded 340 houses.',
  '“We heard it go before we saw the water,” said Mayor Ada Quill, who spent the night on the roof of the town hall.',
  'Engineers of the dam office had warned in spring that its gates were rusted, and asked the province for new ones.',
  'At least 1,250 people were taken out of Tilford by boat, the fire service said, most of them from the lower town.',
  'The province means to pay for bread, blankets and beds until the houses are dry, its governor said on Monday.',
];
/** The same story in the words of somebody who was there. */
const OWN = [
  'Tilford lay under brown water on Monday morning, and its people counted what was left of 340 flooded houses.',
  'Boats had carried off about 1,250 neighbours by dawn, said the fire brigade, which had slept for none of it.',
  'At the town hall, Mayor Ada Quill climbed down from the roof and asked whether anybody had bread to share.',
  'Rust on the gates of the Harl dam had been the talk of the Lorn valley ever since the engineers wrote about it.',
  'Nobody could say on Monday when the lower town might be lived in again, or who would pay for its new floors.',
];
const OTHER = [
  'When the Harl dam burst, the Lorn rose four metres in an hour and took the lower town of Tilford with it.',
  'In 340 houses the water reached the stairs. Firemen rowed from window to window until 1,250 people were safe.',
  'Gates that should have let the rain through had not been moved for years, a former keeper of the dam recalled.',
  'The governor flew over the valley at noon and promised that no family would sleep in the open this week.',
];
const PASSAGE =
  '“We asked for new gates in spring and got a letter back,” dam engineer Bo Tarn told Reuters in Tilford.';

describe('whole reports of one story', () => {
  const read = (outlet: string, paragraphs: readonly string[], more: Partial<Article> = {}) =>
    analyze({
      id: outlet,
      outlet,
      url: `https://${outlet.toLowerCase().replace(/\W+/g, '-')}.example/tilford`,
      published: '2025-03-03',
      title: 'Harl dam breaks above Tilford',
      text: ['Harl dam breaks above Tilford', ...paragraphs].join('\n'),
      ...more,
    });
  const reader = read('Valley Reader', [
    'The Harl dam above Tilford has failed. The Lorn flooded 340 houses, and 1,250 people had to leave by boat.',
    'Mayor Ada Quill was among the last to be fetched, from the roof of the town hall of Tilford.',
    'The dam office in the Lorn valley would not say on Monday why the gates of the Harl dam stayed shut.',
  ]);
  const originsOf = (articles: ReturnType<typeof read>[], page = reader) =>
    crossReference(page, articles).origins?.map(
      ({ articles: ids, isOfPage }) => `${isOfPage ? '*' : ''}${ids.join(' + ')}`,
    );
  const cut = WIRE.slice(0, 4);

  test.each<[string, [string, string[]][], string[]]>([
    [
      'an agency’s mark at the place',
      [
        ['Post', [`TILFORD, Norland (AP) — ${WIRE[0]}`, ...WIRE.slice(1)]],
        ['Mail', [`TILFORD (AP) — ${OTHER[0]}`, ...OTHER.slice(1)]],
      ],
      ['Post + Mail'],
    ],
    [
      '“Credited from”',
      [
        ['Post', ['Credited from: COURIER', ...OWN]],
        ['Courier', OTHER],
      ],
      ['Post + Courier'],
    ],
    [
      '“Original source:”',
      [
        ['Post', [...OWN, 'Original source: www.courier.example']],
        ['courier.example', OTHER],
      ],
      ['Post + courier.example'],
    ],
    [
      'a copy that credits nobody',
      [
        ['Post', WIRE],
        ['Mail', WIRE],
      ],
      ['Post + Mail'],
    ],
    [
      'a copy cut short',
      [
        ['Post', WIRE],
        ['Mail', cut],
      ],
      ['Post + Mail'],
    ],
    [
      'what was told to an agency, in a text that both print',
      [
        ['Post', [...WIRE, PASSAGE]],
        ['Mail', [...cut, PASSAGE]],
      ],
      ['Post + Mail'],
    ],
    [
      'must not: the same told to an agency, in two texts',
      [
        ['Post', [...OWN, PASSAGE]],
        ['Mail', [...OTHER, PASSAGE]],
      ],
      ['Post', 'Mail'],
    ],
    [
      'must not: one agency’s sentence quoted by two that report themselves',
      [
        ['Post', [...OWN, `The Associated Press reported: ${WIRE[3]}`]],
        ['Mail', [...OTHER, `According to the Associated Press: ${WIRE[3]}`]],
      ],
      ['Post', 'Mail'],
    ],
    [
      'must not: two reports of their own',
      [
        ['Post', OWN],
        ['Mail', OTHER],
      ],
      ['Post', 'Mail'],
    ],
  ])('%s', (_name, reports, expected) => {
    expect(originsOf(reports.map(([outlet, paragraphs]) => read(outlet, paragraphs)))).toEqual(expected);
  });

  const page = read('Post', WIRE);
  test.each<[string, ReturnType<typeof read>]>([
    ['at the same address', read('Mail', OWN, { url: page.url })],
    ['at its address with a query and a place in it', read('Mail', OWN, { url: `${page.url}?utm_source=letter#top` })],
    ['by the same outlet', read('The Post', OWN)],
    ['a near copy by nobody known', read('', [...cut, 'This report was shortened.'])],
  ])('an article is never its own second source: %s', (_name, same) => {
    expect(crossReference(page, [same]).claims.flatMap(({ matches }) => matches)).toEqual([]);
  });

  test('a near copy under another name is shown, as the page’s own origin', () => {
    expect(originsOf([read('Mail', cut)], page)).toEqual(['*Mail']);
  });
});
