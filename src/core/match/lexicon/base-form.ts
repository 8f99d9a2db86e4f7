import { baseForm } from '../../text/base-form.ts';

/** "stopp" → "stop", but "pass", "kill" and "buzz" stay. */
const DOUBLED = /([bdgmnprt])\1$/;

/** Stems that lost an "e" with their ending: "damag(ed)", "arriv(ed)", "produc(ed)", "vaccinat(ed)". */
const LOST_E =
  /(?:[aeiou][csvz]|[^aeiou][cgsvz]|[aeiou]g|[aeiou]at|[aeiou]ut|[bcdfgkpt]l|[iuo]r|[^aeiou]at|[^e]it|[aio]d|[aiou]m|[aio]k|[aiou]p|[ai]n)$/;
const KEEPS_BARE =
  /(?:ss|ns|ead|oad|oat|out|oak|eak|ook|oop|eep|eam|oom|aim|ain|oin|een|oon|ear|air|our|oor|eed|ood|oud|eet|uit|ait|oot|isit|limit|mmit|ermit|edit|udit|rofit|xit|osit|ombat|reat|reat|efeat)$/;

/**
 * A word's base form, good enough to see that "soldiers" and "soldier", "expelled" and "expels" are one word: what the
 * text layer knows, and beyond it the endings -ed, -ing and -ings cut off. What matters is that forms of one word meet,
 * not that the result is spelt well. `lower` is in lower case.
 *
 * @example toBaseForm('quarantined') // 'quarantine'
 */
export function toBaseForm(lower: string): string {
  const known = baseForm(lower);
  if (known !== lower && !known.endsWith('ing')) return known;
  if (known.length > 5 && known.endsWith('ing')) return restoreStem(known.slice(0, -3)) ?? known;
  if (known.length > 4 && known.endsWith('ed')) return restoreStem(known.slice(0, -2)) ?? known;
  return known;
}

/** The word that a stem was made from; null where the ending was none ("spring", "indeed"). */
function restoreStem(stem: string): string | null {
  if (!/[aeiouy]/.test(stem) || /(?:^|[^e])e$/.test(stem)) return null;
  const base = baseForm(stem);
  if (base !== stem) return base;
  if (DOUBLED.test(stem)) return stem.slice(0, -1);
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  return LOST_E.test(stem) && !KEEPS_BARE.test(stem) ? `${stem}e` : stem;
}
