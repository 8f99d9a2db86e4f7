import { expect, it } from 'vitest';
import { findNotableVerdict } from '../../src/content/notable-verdict.ts';
import type { Verdict } from '../../src/core/index.ts';
import { makeMatch } from '../ui/reports.ts';

it.each<[Verdict[], Verdict | null]>([
  [[], null],
  [['same'], 'same'],
  [['same', 'differs', 'different-measure'], 'differs'],
  [['same', 'different-measure'], 'different-measure'],
  [['verbatim', 'excerpt', 'altered'], 'altered'],
  [['verbatim', 'excerpt'], 'excerpt'],
])('of %j the reader should see %s', (verdicts, expected) => {
  expect(findNotableVerdict(verdicts.map((verdict) => makeMatch({ verdict })))).toBe(expected);
});
