import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import { isPlural } from '../measure/noun-phrase.ts';
import { isPersonWord } from '../measure/person-words.ts';
import { isPlainInteger } from './dates.ts';

/** Years that news speaks of; four digits outside are counts. */
const [FIRST, LAST] = [1400, 2100];
const BEFORE_YEAR =
  /^(?:in|since|until|till|by|from|during|before|after|circa|year|late|early|mid|spring|summer|autumn|fall|winter|the|of|for|to|through|between|and|\(|-|–|—|,|next|last|this|around|fiscal|calendar|season|class)$/;

/** "in 2019", "the 2014 elections", "2007–2014", "(2016)"; not "about 2000 homes", "1733 children". */
export function isYear(line: Line, draft: Draft): boolean {
  if (draft.isScore || !isPlainInteger(draft) || !isYearText(line.at(draft.numberTo - 1)?.text ?? '')) return false;
  if (draft.numberTo - draft.numberFrom > 1 && draft.qualifier !== 'range') return false;
  const next = line.at(draft.to);
  const isCounted = next?.kind === 'word' && !next.isCapitalised && isPlural(next.lower);
  const before = line.lower(draft.numberFrom - 1);
  if (isCounted && isPersonWord(next.lower) && isPlural(next.lower)) return /^(?:the|since|in|during)$/.test(before);
  if (isCounted && draft.from < draft.numberFrom && draft.qualifier !== 'range') return false;
  const value = draft.low ?? draft.high ?? 0;
  if (draft.from < draft.numberFrom && (value < 1900 || value > 2049) && /^(?:at|more|less)-/.test(draft.qualifier))
    return false;
  if (value < 1900 || value > 2049) return BEFORE_YEAR.test(before) && !isCounted;
  return true;
}

const isYearText = (text: string) => /^\d{4}$/.test(text) && Number(text) >= FIRST && Number(text) <= LAST;
