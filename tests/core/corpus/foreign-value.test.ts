import { describe, expect, it } from 'vitest';
import { findFault, formatPlace } from '../../../src/core/corpus/foreign-value.ts';

describe('findFault', () => {
  it.each([
    ['a plain value', '{"a":[1,{"b":null}]}', null],
    ['a string', '"constructor"', null],
    ['a __proto__ key', '{"a":{"__proto__":1}}', { place: 'a.__proto__', reason: 'is not allowed as a key' }],
    ['a constructor key', '[{"constructor":{}}]', { place: '[0].constructor', reason: 'is not allowed as a key' }],
    [
      'nine levels',
      '[[[[[[[[[]]]]]]]]]',
      { place: '[0][0][0][0][0][0][0][0]', reason: 'is nested deeper than 8 levels' },
    ],
  ])('%s', (_name, json, expected) => {
    expect(findFault(JSON.parse(json))).toEqual(expected);
  });

  it('passes a value that a pack may hold', () => {
    expect(findFault({ articles: [{ terms: [['a', 1]] }] })).toBeNull();
  });
});

it('writes a place as a person reads it', () => {
  expect(formatPlace(['articles', 3, 'claims', 0, 'url'])).toBe('articles[3].claims[0].url');
});
