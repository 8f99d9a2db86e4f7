import type { Amount } from './amount.ts';
import type { Line } from './line.ts';
import { EVENT_CLASSES } from './measure/event-words.ts';
import { ROUGH_COUNTS, ROUGH_PLURALS, SCALE_WORDS } from './number-words.ts';

/** "dozens", "hundreds of thousands", "several hundred", "a few", "a couple of". Null where there is none. */
export function findRough(line: Line, index: number): Amount | null {
  return readPlural(line, index) ?? readCount(line, index) ?? readCouple(line, index);
}

const rough = (from: number, to: number, low: number, high: number): Amount => ({
  from,
  to,
  low,
  high,
  form: 'rough',
  scale: 1,
});

/** "tens of thousands" multiplies; "scores" alone may be a game's, so it needs its "of". */
function readPlural(line: Line, index: number): Amount | null {
  const bounds = ROUGH_PLURALS.get(line.lower(index));
  if (!bounds) return null;
  const word = line.lower(index);
  if (line.lower(index + 1) === 'of') {
    const inner = ROUGH_PLURALS.get(line.lower(index + 2));
    if (inner && inner[0] > 100) return rough(index, index + 3, (bounds[0] * inner[0]) / 2, bounds[1] * (inner[0] / 2));
  }
  if (word === 'tens' || (word === 'scores' && !isScoreOf(line, index + 1))) return null;
  return rough(index, index + 1, bounds[0], bounds[1]);
}

/** "scores of people", "scores were injured"; a game has scores too. */
const isScoreOf = (line: Line, at: number) =>
  /^(?:of|more|dead|killed|injured|wounded)$/.test(line.lower(at)) ||
  (/^(?:were|are)$/.test(line.lower(at)) && EVENT_CLASSES.has(line.lower(at + 1)));

/** "several people", "several hundred", "a few thousand", "a handful of" */
function readCount(line: Line, index: number): Amount | null {
  const at = line.lower(index) === 'a' ? index + 1 : index;
  const word = line.lower(at);
  const bounds = ROUGH_COUNTS.get(word);
  const isBare = word === 'several' || word === 'multiple';
  if (!bounds || (isBare ? at !== index : at === index)) return null;
  const factor = SCALE_WORDS.get(line.lower(at + 1)) ?? 1;
  const to = factor === 1 ? at + 1 : at + 2;
  return rough(index, to, bounds[0] * factor, bounds[1] * factor);
}

/** "a couple of people", "a couple hundred", "a pair of men": two, more or less. A couple that marries is none. */
function readCouple(line: Line, index: number): Amount | null {
  const word = line.lower(index + 1);
  if (line.lower(index) !== 'a' || (word !== 'couple' && word !== 'pair')) return null;
  const at = line.lower(index + 2) === 'of' ? index + 3 : index + 2;
  const factor = SCALE_WORDS.get(line.lower(at));
  if (factor === undefined && at === index + 2) return null;
  const value = 2 * (factor ?? 1);
  const to = factor === undefined ? index + 2 : at + 1;
  return { from: index, to, low: value, high: value, form: 'words', scale: 1, isApproximate: word === 'couple' };
}
