import { describe, expect, it } from 'vitest';
import { joinWrappedLines, parseTextPage } from '../../src/page/text-page.ts';

const WRAPPED = `The river rose by more than four metres in a single night and
flooded the old town, where the water stood in about 340
houses.`;

describe('parseTextPage', () => {
  it('takes the first line for the headline', () => {
    const page = parseTextPage('notes/flood.md', '\n# River floods the old town\n\nAbout 340 houses.');
    expect(page).toMatchObject({ id: 'notes/flood.md', title: 'River floods the old town', outlet: '', published: '' });
  });

  it.each([
    ['a headline', 'River floods the old town\n\nAbout 340 houses.', 'River floods the old town'],
    ['one below labels', 'Exclusive\nBy Ana Ruiz\n\nRiver floods the old town\nText.', 'River floods the old town'],
    ['none in a sentence', 'The river flooded the old town.\nText.', ''],
    ['none in a paragraph', `${'word '.repeat(80)}\nThis is no headline`, ''],
    ['none in nothing', '', ''],
  ])('finds %s', (_name, text, title) => {
    expect(parseTextPage('a.txt', text).title).toBe(title);
  });
});

describe('joinWrappedLines', () => {
  it.each([
    ['a paragraph broken to a width is read as one', WRAPPED, WRAPPED.replaceAll('\n', ' ')],
    [
      'each paragraph for itself',
      `Headline\n\n${WRAPPED}\n\nEnd.\n`,
      `Headline\n\n${WRAPPED.replaceAll('\n', ' ')}\n\nEnd.\n`,
    ],
    ['short lines are lines', 'Dead: 12\nWounded: 30\nMissing: 4', 'Dead: 12\nWounded: 30\nMissing: 4'],
    [
      'long lines are paragraphs',
      `${'a '.repeat(100)}\n${'b '.repeat(100)}\n`,
      `${'a '.repeat(100)}\n${'b '.repeat(100)}\n`,
    ],
    ['nothing', '', ''],
  ])('%s', (_name, text, expected) => {
    expect(joinWrappedLines(text)).toBe(expected);
    expect(expected).toHaveLength(text.length);
  });
});
