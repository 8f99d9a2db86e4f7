import { unicodePattern } from '../../text/unicode-pattern.ts';
import { createWordFact, wordAt } from '../../text/word.ts';
import { wordPairs } from '../../text/word-map.ts';

/** Number words that reports write in digits, and the other way round. */
const NUMBERS = wordPairs(
  `zero:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14
  fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70
  eighty:80 ninety:90`,
);

/** Single words of which British and American English, or two house styles, have a form each. */
const PAIRS = new Map([
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['grey', 'gray'],
  ['tyre', 'tire'],
  ['tyres', 'tires'],
  ['judgement', 'judgment'],
  ['ageing', 'aging'],
  ['towards', 'toward'],
  ['afterwards', 'afterward'],
  ['okay', 'ok'],
  ['bn', 'billion'],
  ['min', 'minute'],
  ['mins', 'minutes'],
  ['hr', 'hour'],
  ['hrs', 'hours'],
  ['%', 'percent'],
  ['&', 'and'],
]);

/** Endings and stems, British to American. What they do to other words does no harm: both quotes are written alike. */
const RULES: [british: RegExp, american: string][] = [
  [/(?<=[a-z]{2})our(?=s?$|ed$|ing$|able$|ite|ful|less|hood)/, 'or'],
  [/(?<=[a-z]{3})([iy])s(?=e[ds]?$|ing$|ers?$|ations?$)/, '$1z'],
  [/(?<=[a-z]{2}[bcdghpt])re(?=s?$)/, 'er'],
  [/(?<=^(?:def|off|lic|pret))ence/, 'ense'],
  [/(?<=[a-z][aeiou][^aeiou]{1,2}[ae])ll(?=(?:ed|ing|ers?|ors?)$)/, 'l'],
];

/**
 * One spelling for all that is one word in a quote: accents, numbers in words, British and American forms.
 *
 * @example respell('centres') === respell('centers'); respell('twelve') === '12'
 */
export function respell(lower: string): string {
  return spellingOf(wordAt(lower, 0, lower.length));
}

const spellingOf = createWordFact(({ text }) => spell(text));

const MARKS = unicodePattern(String.raw`\p{M}`, 'gu');

function spell(lower: string): string {
  const known = NUMBERS.get(lower) ?? PAIRS.get(lower);
  if (known) return known;
  if (/^\d/.test(lower)) return lower.replaceAll(',', '');
  const plain = lower.replaceAll('’', "'").normalize('NFKD').replace(MARKS(), '');
  return RULES.reduce((word, [british, american]) => word.replace(british, american), plain);
}
