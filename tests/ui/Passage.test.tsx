// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { Passage } from '../../src/ui/Passage.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { makeFigure, makeQuote } from './reports.ts';
import { show } from './show.ts';

beforeEach(() => stubMessages());

const marked = (root: Element) => [...root.querySelectorAll('mark')].map((mark) => mark.textContent);

describe('Passage', () => {
  it.each([
    ['the reported words', makeFigure(), ['about 340']],
    ['only the first of equal words', makeFigure({ words: '3', phrase: 'of 3 bridges 3 fell' }), ['3']],
    [
      'words with signs of patterns',
      makeFigure({ words: '$4.5 (net)', phrase: 'paid $4.5 (net) a day' }),
      ['$4.5 (net)'],
    ],
    ['a whole quote', makeQuote(), ['The river came up faster than the sirens']],
    ['nothing where the phrase lacks the words', makeFigure({ words: '9', phrase: 'three boats' }), []],
  ])('marks %s', (_, claim, expected) => expect(marked(show(<Passage claim={claim} />).root)).toEqual(expected));

  it('shows a whole quote in quotation marks and a phrase as it is', () => {
    expect(show(<Passage claim={makeQuote()} />).root.textContent).toBe('“The river came up faster than the sirens”');
    expect(show(<Passage claim={makeFigure()} />).root.textContent).toBe(`… ${makeFigure().phrase} …`);
  });

  it.each([
    ['340 households moved', '340 households moved …'],
    ['Crews moved 340 households.', 'Crews moved 340 households.'],
    ['said that 340 were “moved.”', '… said that 340 were “moved.”'],
  ])('shows where %j was cut', (phrase, shown) => {
    expect(show(<Passage claim={makeFigure({ words: '340', phrase })} />).root.textContent).toBe(shown);
  });

  it('shows new words when it is given another claim', async () => {
    const { root, draw } = show(<Passage claim={makeFigure()} />);
    await draw(<Passage claim={makeFigure({ words: '12', phrase: 'sent 12 pumps' })} />);
    expect(root.textContent).toBe('… sent 12 pumps …');
    expect(marked(root)).toEqual(['12']);
  });

  it('takes mark-up in a phrase for text', () => {
    const { root } = show(<Passage claim={makeFigure({ words: '3', phrase: '<img src=x> 3' })} />);
    expect(root.querySelector('img')).toBeNull();
    expect(root.textContent).toBe('<img src=x> 3 …');
  });
});
