import { expect, test } from 'vitest';
import { weighSupport } from '../../../../src/core/match/quotes/quote-support.ts';
import { quote } from './quotes.ts';

const NONE = quote('it was late');

test('is nothing for quotes without company', () => {
  expect(weighSupport(NONE, NONE)).toBe(0);
});

test('grows with what stands around both', () => {
  const [one, two] = [['harbour'], ['harbour', 'inquiry']].map((context) => quote('it was late', context));
  expect(weighSupport(one, one)).toBeGreaterThan(0);
  expect(weighSupport(two, two)).toBeGreaterThan(weighSupport(one, one));
});

test('does not grow with what stands around one alone', () => {
  expect(weighSupport(quote('it was late', ['harbour']), quote('it was late', ['inquiry']))).toBe(0);
});

test('grows where one tells in words of its own what the other quotes', () => {
  const quoted = quote('hopelessly overloaded ferry');
  expect(weighSupport(quote('a floating coffin', ['ferry']), quoted)).toBeGreaterThan(0);
  expect(weighSupport(quote('a floating coffin', ['ferry']), quoted)).toBe(
    weighSupport(quoted, quote('a floating coffin', ['ferry'])),
  );
});

test('does not count what both quote', () => {
  expect(weighSupport(quote('the ferry', ['ferry']), quote('a ferry'))).toBe(0);
});

test('has an end, so that company alone is no link', () => {
  const context = Array.from({ length: 100 }, (_, at) => `word${at}`);
  const [many, few] = [context, context.slice(0, 10)].map((words) => quote('it was late', words));
  expect(weighSupport(many, many)).toBe(weighSupport(few, few));
});
