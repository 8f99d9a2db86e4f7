import { wordList } from '../../text/word-list.ts';

/**
 * Classes of event that one report counts side by side: what befell some did not befall the others, and a reader must
 * never take one number for the other.
 */
const RIVALS = [
  'killed wounded casualty missing captured arrested charged sentenced displaced evacuated rescued infected',
  'killed exposed',
  'released hospitalised',
  'released arrested',
];

/** Whether two classes of event are counted side by side. */
export function areRivalEvents(a: string, b: string): boolean {
  return a !== b && RIVAL_GROUPS.some((group) => group.has(a) && group.has(b));
}

const RIVAL_GROUPS = RIVALS.map((group) => wordList(group));
