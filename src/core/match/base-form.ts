import { IRREGULAR_FORMS } from './irregular-forms.ts';

const IRREGULAR = new Map(
  IRREGULAR_FORMS.split(',').map((pair) => pair.trim().split(' ') as [form: string, base: string]),
);

/** "stopp" → "stop", but "pass", "kill" and "buzz" stay. */
const DOUBLED = /([bdgmnprt])\1$/;

/** Stems that lost an "e" with their ending: "damag(ed)", "stat(ed)", "arriv(ed)", "produc(ed)". */
const LOST_E =
  /(?:[aeiou][csvz]|[^aeiou][cgsvz]|[aeiou]g|[aeiou]at|[aeiou]ut|[bcdfgkpt]l|[iuo]r|[^aeiou]at|[^e]it|[aio]d|[aiou]m|[aio]k|[aiou]p|[ai]n)$/;
const KEEPS_BARE =
  /(?:ss|ns|nsw|ead|oad|aid|eat|oat|out|ait|oak|eak|ook|oop|eep|eam|oom|aim|ain|oin|een|oon|ear|air|our|oor|eed|ood|oud|eet|uit|ait|oot|visit|limit|submit|commit|admit|permit|edit|audit|credit|profit|exit|deposit|benefit|format|combat|threat|repeat|defeat|treat)$/;

/**
 * A word's base form, good enough to see that "soldiers" and "soldier", "expelled" and "expels" are one word. It is not
 * a dictionary: what matters is that forms of one word meet, not that the result is spelt well.
 *
 * @example toBaseForm('Soldiers') // 'soldier'
 */
export function toBaseForm(word: string): string {
  const lower = word.toLowerCase().replace(/[’']s?$/u, '');
  const irregular = IRREGULAR.get(lower);
  if (irregular) return irregular;
  if (lower.length < 4 || !/^[a-z-]+$/.test(lower)) return lower;
  if (lower.endsWith('ies')) return lower.length > 4 ? `${lower.slice(0, -3)}y` : lower;
  if (lower.endsWith('ied')) return lower.length > 4 ? `${lower.slice(0, -3)}y` : lower;
  if (lower.endsWith('ing') && lower.length > 5) return restoreStem(lower.slice(0, -3));
  if (lower.endsWith('ed') && lower.length > 4) return restoreStem(lower.slice(0, -2));
  if (/(?:s|x|z|ch|sh)es$/.test(lower)) return /[aeiou]ses$/.test(lower) ? lower.slice(0, -1) : lower.slice(0, -2);
  if (lower.endsWith('ings')) return toBaseForm(lower.slice(0, -1));
  if (lower.endsWith('s') && !/(?:ss|us|is)$/.test(lower)) return lower.slice(0, -1);
  return lower;
}

function restoreStem(stem: string): string {
  if (!/[aeiouy]/.test(stem)) return stem;
  if (DOUBLED.test(stem)) return stem.slice(0, -1);
  return LOST_E.test(stem) && !KEEPS_BARE.test(stem) ? `${stem}e` : stem;
}
