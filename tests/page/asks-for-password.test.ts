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
