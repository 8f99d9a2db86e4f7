import { expect, it } from 'vitest';
import { asksForPassword } from '../../src/page/asks-for-password.ts';
import { parsePage } from './parse.ts';

it.each([
  ['<form><input type="password"></form>', true],
  ['<input type="PASSWORD">', true],
  ['<input type="text"><p>Password</p>', false],
])('%s asks for a password: %s', (body, expected) => {
  expect(asksForPassword(parsePage(body))).toBe(expected);
});

it('does not mind a field that is not shown', () => {
  const document = parsePage('<input type="password">');
  const isShown = (answer: boolean) => {
    Object.assign(document.querySelector('input') as Element, { checkVisibility: () => answer });
    return asksForPassword(document);
  };
  expect([isShown(true), isShown(false)]).toEqual([true, false]);
});
