import { expect, it } from 'vitest';
import { collectDeclaration } from '../../../src/page/metadata/declaration.ts';
import { readMetas } from '../../../src/page/metadata/metas.ts';
import { readTitle, trimSiteName } from '../../../src/page/metadata/title.ts';
import { parsePage } from '../parse.ts';

it.each([
  ['Flood in Velden | Velden Courier', 'Velden Courier', 'Flood in Velden'],
  ['Flood in Velden - News - Velden Courier', 'Velden Courier', 'Flood in Velden - News'],
  ['The Courier: Flood in Velden', 'The Courier', 'The Courier: Flood in Velden'],
  ['Courier.com » Flood in Velden', 'The Courier', 'Flood in Velden'],
  ['Flood – and what comes next', 'Velden Courier', 'Flood – and what comes next'],
  ['A well-known town', 'Town', 'A well-known town'],
  ['Velden Courier', 'Velden Courier', 'Velden Courier'],
])('"%s" on %s is "%s"', (title, site, expected) => {
  expect(trimSiteName(title, site)).toBe(expected);
});

const HEADING = 'Flood in Velden drives 43 out';
const og = (title: string) => `<meta property="og:title" content="${title}">`;

it.each([
  [
    'the headline of its node',
    og('Other words for it: flood in Velden'),
    { headline: 'Flood in Velden' },
    'Flood in Velden',
  ],
  ['what it tells others', og('Velden under water'), null, 'Velden under water'],
  ['the title of its window', '<title>Velden under water</title>', null, 'Velden under water'],
  ['its heading', '', null, HEADING],
  ['a title without the author', og(`${HEADING} | Ada Brook`), null, HEADING],
  ['a title without the site in another form', og(`${HEADING} - The VC | Weather`), null, HEADING],
  ['a title escaped twice', og('Flood&amp;#8217;s toll &amp;amp; more'), null, 'Flood’s toll & more'],
  [
    'the heading, where the page before left its title',
    `${og('Cats win the show of Marn')}<title>${HEADING}</title>`,
    null,
    HEADING,
  ],
  [
    'its own title where a heading differs',
    `${og('Velden under water')}<title>Velden under water</title>`,
    null,
    'Velden under water',
  ],
])('the title is %s', (_, head, node, expected) => {
  const { title, metas } = collectDeclaration(parsePage('', head), '');
  const parts = { heading: HEADING, names: ['Velden Courier', 'Ada Brook'] };
  expect(readTitle(title, readMetas(metas), node, parts)).toBe(expected);
});
