import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { FILLERS, STOP_WORDS } from './stop-words.ts';

/** Words between a noun and the number that tells its size: "toll rose to", "estimates from", "rate of", "total: ". */
const BRIDGE = new Set(
  'of at to from is was are were be been stood stands rose fell climbed reached reaching hit hits rising risen has had now at reaches grew increased jumped by : ranging range ranged ranges between currently officially put the a totalling totaling totaled totalled'.split(
    ' ',
  ),
);
/** Nouns that stand for a number: what is counted is what they are a number of. */
const TALLY =
  /^(?:toll|tolls|number|numbers|total|tally|count|estimate|estimates|figure|figures|rate|average|median|majority|share|sum|amount|level|record|range|age|price|cost|value|worth|size|length|height|weight|speed|temperature|population|membership|capacity|turnout|casualties|deaths|fatalities|injuries|losses|cases|arrests|salary|fee|fine|deficit|surplus|budget|debt)$/;

/** "casualty estimates from 1,200 to 4,000", "a death toll of 43", "temperatures of 40 degrees": the noun before the number. */
export function findGovernor(line: Line, draft: Draft): NounPhrase | null {
  let at = draft.from - 1;
  let steps = 0;
  while (steps < 4 && (BRIDGE.has(line.lower(at)) || BRIDGE.has(line.at(at)?.text ?? ''))) {
    at--;
    steps++;
  }
  if (steps === 0 || !line.isWord(at)) return null;
  return TALLY.test(line.lower(at)) ? phraseEndingAt(line, at) : null;
}

/** The words before a head that belong to it, back to a function word. */
export function phraseEndingAt(line: Line, head: number): NounPhrase {
  let from = head;
  while (from > line.from && head - from < 4 && isPart(line, from - 1)) from--;
  while (from < head && !line.isWord(from)) from++;
  return { from, to: head + 1 };
}

function isPart(line: Line, at: number): boolean {
  const token = line.at(at);
  if (token?.kind === 'possessive') return true;
  if (token?.kind === 'punct') return line.isHyphen(at) && line.isGlued(at);
  return token?.kind === 'word' && !STOP_WORDS.has(token.lower) && !FILLERS.has(token.lower);
}
