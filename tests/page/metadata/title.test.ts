import { expect, it } from 'vitest';
import { trimSiteName } from '../../../src/page/metadata/title.ts';

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
