import { wordList } from '../../text/word-list.ts';
/** Words that are written with an apostrophe before them, which opens no quote: 'em, 'til, ’tis. */
export const ELISIONS = wordList(
  'em til till tis twas cause cos cuz bout round n nuff kay neath gainst ere tude hood burbs copter s t ll re ve d m o',
);
