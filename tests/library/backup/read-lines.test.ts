import { expect, it } from 'vitest';
import { readLines } from '../../../src/library/backup/read-lines.ts';

/** A file that gives its bytes a few at a time. */
const dripping = (text: string, size: number): Blob => {
  const bytes = new TextEncoder().encode(text);
  const stream = () =>
    new ReadableStream({
      start(controller) {
        for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
        controller.close();
      },
    });
  return { size: bytes.length, stream } as unknown as Blob;
};

it.each([1, 2, 3, 7, 1000])('cuts lines, whatever bytes come together: %i at a time', async (size) => {
  const read = [];
  for await (const { line, share } of readLines(dripping('{"a":"Straße 江 🌊"}\n\n  \n{"b":1}', size))) {
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThanOrEqual(1);
    read.push(line);
  }
  expect(read).toEqual(['{"a":"Straße 江 🌊"}', '{"b":1}']);
});

it('finds no line in an empty file', async () => {
  for await (const { line } of readLines(new Blob([]))) throw new Error(line);
});
