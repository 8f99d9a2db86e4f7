/** Numbers below a hundred in words. */
export const SMALL_NUMBERS = new Map<string, number>([
  ['zero', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
]);

export const TENS = new Map<string, number>([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fourty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

/** Words that multiply the number before them. */
export const SCALE_WORDS = new Map<string, number>([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
  ['dozen', 12],
  ['lakh', 1e5],
  ['lac', 1e5],
  ['crore', 1e7],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['mil', 1e6],
]);

/** Plurals of them after an exact number, mostly Indian use: "5 lakhs". */
export const SCALE_PLURALS = new Map<string, number>([
  ['lakhs', 1e5],
  ['lacs', 1e5],
  ['crores', 1e7],
  ['millions', 1e6],
  ['billions', 1e9],
]);

/** Single letters that multiply where they touch the number, or follow money: "£3m", "$2 b", "10k". */
export const SCALE_LETTERS = new Map<string, number>([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12],
]);

/** Denominators of shares in words: "two-thirds", "one fifth". */
export const DENOMINATORS = new Map<string, number>([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['hundredth', 100],
  ['thirds', 3],
  ['quarters', 4],
  ['fourths', 4],
  ['fifths', 5],
  ['sixths', 6],
  ['sevenths', 7],
  ['eighths', 8],
  ['ninths', 9],
  ['tenths', 10],
  ['hundredths', 100],
]);

/** Fractions with a sign of their own. */
export const FRACTION_SIGNS = new Map<string, number>([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** Bounds of rough words, as readers take them: "dozens" is two dozen to ten dozen. */
export const ROUGH_PLURALS = new Map<string, [low: number, high: number]>([
  ['dozens', [24, 120]],
  ['scores', [40, 120]],
  ['tens', [20, 99]],
  ['hundreds', [200, 999]],
  ['thousands', [2000, 9999]],
  ['millions', [2e6, 9999999]],
  ['billions', [2e9, 9999999999]],
  ['trillions', [2e12, 9999999999999]],
  ['lakhs', [2e5, 9999999]],
  ['crores', [2e7, 999999999]],
]);

/** Rough words before a noun or a magnitude: "several people", "several hundred". */
export const ROUGH_COUNTS = new Map<string, [low: number, high: number]>([
  ['several', [3, 9]],
  ['multiple', [2, 9]],
  ['few', [2, 9]],
  ['handful', [2, 9]],
]);
