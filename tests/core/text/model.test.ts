import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTextModel, findTokenIndex } from '../../../src/core/text/model.ts';
import { isLinear } from '../linear-time.ts';

describe('paragraphs', () => {
  test.each([
    ['one block', 'A ship sank.', ['A ship sank.']],
    [
      'a line break of any kind ends a block',
      'Toll: 12\r\nToll: 13\u2028Toll: 14',
      ['Toll: 12', 'Toll: 13', 'Toll: 14'],
    ],
    ['blank lines are left out', '\n\n A \n \n B ', ['A', 'B']],
    ['an empty text has none', '', []],
  ])('%s', (_, text, expected) => {
    const model = createTextModel(text);
    expect(model.paragraphs.map((p) => text.slice(p.start, p.end))).toEqual(expected);
  });
});

const hostile = fc.string({
  unit: fc.constantFrom(...'ab.A"’\u201c1,%$½ \n\u00ad\u0301\ud83d\ude00\ud83d\u0663-'),
  maxLength: 300,
});

test('tokens and sentences cover a text in order, whatever it holds', () => {
  fc.assert(
    fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (text) => {
      const model = createTextModel(text);
      let end = 0;
      for (const token of model.tokens) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(token.end).toBeGreaterThan(token.start);
        end = token.end;
      }
      let next = 0;
      for (const [i, sentence] of model.sentences.entries()) {
        expect(sentence.firstToken).toBe(next);
        expect(sentence.endToken).toBeGreaterThan(sentence.firstToken);
        next = sentence.endToken;
        expect(model.tokens[sentence.firstToken].sentence).toBe(i);
        expect(model.paragraphs[sentence.paragraph].firstSentence).toBeLessThanOrEqual(i);
      }
      expect(next).toBe(model.tokens.length);
    }),
    { numRuns: 500 },
  );
});

test('the token at an offset is found', () => {
  const model = createTextModel('Ten men left.');
  expect(model.tokens[findTokenIndex(model, 0)].text).toBe('Ten');
  expect(model.tokens[findTokenIndex(model, 3)].text).toBe('men');
  expect(findTokenIndex(model, 13)).toBe(4);
});

test.each(['1,', '"', 'a', 'a.', '. ', '(', '’', 'A. ', 'a.a.a.ab', '.“'])(
  'a text of %j takes linear time',
  (piece) => {
    expect(isLinear(createTextModel, piece)).toBe(true);
  },
);
