import { expect, it } from 'vitest';
import { InputError } from '../../src/cli/failure.ts';

it.each([
  [{ file: 'a.jsonl', line: 3, field: 'url' }, 'a.jsonl:3: url: is wrong'],
  [{ file: 'a.jsonl', line: 3 }, 'a.jsonl:3: is wrong'],
  [{ file: 'p.json', field: 'version' }, 'p.json: version: is wrong'],
  [{ file: 'p.json', field: '' }, 'p.json: is wrong'],
])('%j', (place, message) => {
  expect(new InputError(place, 'is wrong').message).toBe(message);
});
