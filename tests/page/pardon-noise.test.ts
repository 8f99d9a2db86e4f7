import { expect, it } from 'vitest';
import { pardonNoise } from '../../src/page/pardon-noise.ts';
import { blocksOf } from './blocks.ts';
import { paragraphs } from './sentences.ts';

it.each([
  ['most of the prose', `<div class="read-more">${paragraphs()}</div>`, true],
  [
    'little of the prose',
    `${paragraphs()}${paragraphs()}${paragraphs()}<div class="read-more">${paragraphs()}</div>`,
    false,
  ],
  ['long comments', `${paragraphs()}<div class="comments">${paragraphs()}${paragraphs()}</div>`, false],
])('a part with %s is pardoned: %s', (_, body, expected) => {
  const { blocks } = blocksOf(body);
  expect(pardonNoise(blocks).every((block) => block.noiseRoot === null)).toBe(expected);
});
