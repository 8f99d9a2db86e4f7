import { wordPairs } from '../../text/word-map.ts';

export const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** Short forms as news writes them, without the dot. */
export const MONTH_SHORT_FORMS = wordPairs(
  `jan:january feb:february mar:march apr:april jun:june jul:july aug:august sep:september sept:september oct:october
  nov:november dec:december`,
);

export const QUARTERS = new Map([
  ['first', 'q1'],
  ['second', 'q2'],
  ['third', 'q3'],
  ['fourth', 'q4'],
  ['1st', 'q1'],
  ['2nd', 'q2'],
  ['3rd', 'q3'],
  ['4th', 'q4'],
]);

/** "January to March" and its like are quarters; by first and last month. */
export const QUARTER_MONTHS = new Map([
  ['january march', 'q1'],
  ['april june', 'q2'],
  ['july september', 'q3'],
  ['october december', 'q4'],
]);
