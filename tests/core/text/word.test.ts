import { expect, test } from 'vitest';
import { createWordFact, createWordTest, wordAt } from '../../../src/core/text/word.ts';

const wordOf = (text: string) => wordAt(`(${text})`, 1, text.length + 1);

test.each([
  ['soldiers', 'soldiers', 'soldier', false],
  ['DON’T', "don't", "don't", true],
  ['un\u00adtold', 'untold', 'untold', false],
  ['11,000', '11,000', '11,000', false],
])('%s has its forms', (text, lower, base, isCapitalised) => {
  expect(wordOf(text)).toMatchObject({ text, lower, base, isCapitalised });
});

test('the same letters are one word, other letters another', () => {
  expect(wordOf('counterintelligence')).toBe(wordOf('counterintelligence'));
  expect(wordOf('port')).not.toBe(wordOf('Port'));
});

test('words that push one another out still have their forms', () => {
  for (let i = 0; i < 40_000; i++) wordOf(`w${i}`);
  expect(wordOf('Ports').lower).toBe('ports');
  expect(wordOf('x'.repeat(5000)).text.length).toBe(5000);
});

test('a fact is worked out once a word', () => {
  let asked = 0;
  const lengthOf = createWordFact(({ text }) => {
    asked++;
    return text.length;
  });
  expect([lengthOf(wordOf('harbour')), lengthOf(wordOf('harbour')), lengthOf(wordOf('quay'))]).toEqual([7, 7, 4]);
  expect(asked).toBe(2);
});

test('a test of words is asked once a word, and keeps a no as well as a yes', () => {
  const asked: string[] = [];
  const isLong = createWordTest(({ lower }) => {
    asked.push(lower);
    return lower.length > 4;
  });
  const isShort = createWordTest(({ lower }) => lower.length < 4);
  const [long, short] = ['harbour', 'sea'].map((text) => wordAt(text, 0, text.length));
  for (let i = 0; i < 2; i++) {
    expect([isLong(long), isLong(short)]).toEqual([true, false]);
    expect([isShort(long), isShort(short)]).toEqual([false, true]);
  }
  expect(asked).toEqual(['harbour', 'sea']);
});
