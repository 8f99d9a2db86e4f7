import { expect, test } from 'vitest';
import { crossReference } from '../../../../src/core/index.ts';
import { listLinks, reportTwice } from '../two-reports.ts';

function listReasons(ours: string, theirs: string): string[][] {
  const { page, other } = reportTwice('war', ours, theirs);
  return crossReference(page, [other]).claims.flatMap(({ matches }) =>
    matches.map(({ reasons }) => reasons.map(({ key, values }) => [key, ...values].join(' '))),
  );
}

test.each([
  [
    'one number',
    'Ostria sent 2,300 soldiers to Kelm.',
    'Some 2,300 Ostrian troops were sent to Kelm.',
    ['reasonValueRoughly 2,300 Some 2,300', 'reasonHeadSame soldier', 'reasonEventSame sent'],
  ],
  [
    'another measure',
    'The shelling of Kelm killed 300 Ostrian soldiers.',
    'The shelling of Kelm caused 300 Ostrian casualties.',
    ['reasonValueEqual 300 300', 'reasonMeasureOther killed casualty'],
  ],
  [
    'other units',
    'Civilians in Kelm had three days to leave their homes.',
    'Civilians in Kelm had 72 hours to leave their homes.',
    ['reasonValueEqual three days 72 hours', 'reasonUnitConverted day hour'],
  ],
  [
    'words of both, where no more is known to agree',
    'Ostria held Kelm bridge for 16 hours.',
    'The bridge near Kelm was held by Ostria for 16 hours.',
    ['reasonValueEqual 16 hours 16 hours', 'reasonWordsShared bridge, Ostria, Kelm'],
  ],
])('%s', (_name, ours, theirs, reasons) => {
  expect(listLinks('war', ours, theirs)).toHaveLength(1);
  expect(listReasons(ours, theirs)).toEqual([expect.arrayContaining(reasons)]);
});
