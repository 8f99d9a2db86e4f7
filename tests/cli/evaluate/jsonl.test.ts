import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readLines, writeLines } from '../../../src/cli/evaluate/jsonl.ts';
import { makeFolder } from '../terminal.ts';

it('reads what it wrote, and passes over blank lines', async () => {
  const folder = await makeFolder({ 'b.jsonl': '{"a":1}\n\n{"a":2}' });
  await writeLines(join(folder, 'a.jsonl'), [{ a: 1 }, { a: 2 }]);
  expect(await readLines(join(folder, 'a.jsonl'))).toEqual(await readLines(join(folder, 'b.jsonl')));
});
