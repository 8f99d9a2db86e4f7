import { expect, it } from 'vitest';
import { isPasswordAskedFor, PASSWORD } from '../../src/page/asks-for-password.ts';
import { parsePage } from './parse.ts';

it.each([
  ['<form><input type="password"></form>', true],
  ['<input type="PASSWORD">', true],
  ['<input type="text"><p>Password</p>', false],
])('%s asks for a password: %s', (body, expected) => {
  const fields = [...parsePage(body).querySelectorAll(`input, ${PASSWORD}`)];
  expect(fields.some(isPasswordAskedFor)).toBe(expected);
});

it('does not mind a field that is not shown', () => {
  const document = parsePage('<input type="password">');
  const isShown = (answer: boolean) => {
    const field = document.querySelector('input') as Element;
    return isPasswordAskedFor(Object.assign(field, { checkVisibility: () => answer }));
  };
  expect([isShown(true), isShown(false)]).toEqual([true, false]);
});
