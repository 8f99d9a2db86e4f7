import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze } from '../../../../src/core/index.ts';

const read = (text: string) => analyze({ id: 'a', outlet: 'A', url: '', published: '', title: '', text }).claims;

test('what is near is part of the context, and both are sorted base forms', () => {
  const [claim] = read('Rescuers said that floods had killed 43 villagers in the valley below the broken dam.');
  expect(claim.near).toEqual(expect.arrayContaining(['flood', 'kill', 'villager']));
  for (const forms of [claim.near, claim.context]) expect(forms).toEqual([...new Set(forms)].sort());
});

test('a sentence that leans on the one before it takes its words along', () => {
  const [claim] = read('Consumer spending held up well. It rose 2.8 percent.');
  expect(claim.context).toContain('spending'.replace('ing', ''));
});

test('a phrase has twelve words at most and is never a whole sentence', () => {
  const text =
    'Twelve people died. In the night 300 soldiers and their officers from the coast crossed the river by boat without a light.';
  for (const { phrase } of read(text)) {
    expect(phrase.split(' ').length).toBeLessThanOrEqual(12);
    expect(text.split(/(?<=\.)\s/)).not.toContain(phrase);
  }
});

test('any text gives records that a pack may hold', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), (noise) => {
      for (const claim of read(`${noise} 12 people died, “${noise}” said Ada Marsh. ${noise}`)) {
        expect(claim.start).toBeLessThan(claim.end);
        expect(claim.phrase.split(/\s+/).filter((run) => /[\p{L}\p{N}]/u.test(run)).length).toBeLessThanOrEqual(12);
      }
    }),
    { numRuns: 100, seed: 3 },
  );
});
