import { expect, it } from 'vitest';
import { isMarked, markVerdict } from '../../src/platform/marked-verdicts.ts';
import { parseSettings, type Settings, VERDICTS } from '../../src/platform/settings.ts';

const marked = (settings: Partial<Settings>) =>
  VERDICTS.filter((verdict) => isMarked({ ...parseSettings(undefined), ...settings }, verdict));

it.each<[string, Partial<Settings>, string[]]>([
  ['all of them on a fresh install', {}, [...VERDICTS]],
  ['in quiet mode only what is told otherwise', { quiet: true }, ['differs', 'altered', 'different-measure']],
  [
    'all but those left out',
    { unmarked: ['same', 'verbatim'] },
    ['differs', 'altered', 'different-measure', 'excerpt'],
  ],
  [
    'in quiet mode still without those left out',
    { quiet: true, unmarked: ['altered'] },
    ['differs', 'different-measure'],
  ],
])('marks %s', (_, settings, expected) => expect(marked(settings)).toEqual(expected));

it('leaves a verdict out and takes it back in', () => {
  const without = markVerdict(parseSettings(undefined), 'same', false);
  expect(markVerdict(without, 'same', false).unmarked).toEqual(['same']);
  expect(markVerdict(without, 'same', true).unmarked).toEqual([]);
});
