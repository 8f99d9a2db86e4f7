import { IRREGULAR_PLURALS, IRREGULAR_VERBS } from './irregular-forms.ts';
import { NEWS_VERBS } from './news-verbs.ts';
import { wordList } from './word-list.ts';
import { WordMap } from './word-map.ts';

const VOWELS = 'aeiou';
const isVowel = (letter: string) => letter !== '' && VOWELS.includes(letter);
/** "stab" doubles its last letter ("stabbed"), "enter" and "land" do not. */
const DOUBLING = wordList(
  'admit ban cut dip drop expel outbid plan put set ship slip stab strip trap hit run get let shut sit win transfer',
);

/** Every -ed and -ing form of the listed verbs, with its infinitive. */
function buildVerbForms(): Map<string, string> {
  const found = new Map<string, string>();
  for (const verb of NEWS_VERBS) {
    for (const form of [pastOf(verb), participleOf(verb)]) found.set(form, verb);
  }
  return found;
}

const doubled = (verb: string) => (DOUBLING.has(verb) ? verb + verb.slice(-1) : verb);

function pastOf(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (verb.endsWith('y') && !isVowel(verb.charAt(verb.length - 2))) return `${verb.slice(0, -1)}ied`;
  return `${doubled(verb)}ed`;
}

function participleOf(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (verb.endsWith('e') && !verb.endsWith('ee')) return `${verb.slice(0, -1)}ing`;
  return `${doubled(verb)}ing`;
}

const forms = new WordMap(buildVerbForms);

/**
 * The form under which words meet: the singular of a noun, the infinitive of a common verb of news. `word` must be in
 * lower case; a name should not be passed ("James" is no plural). Unknown words in -ed and -ing stay as they are.
 *
 * @example baseForm('casualties') // 'casualty'
 * @example baseForm('deployed') // 'deploy'
 */
export function baseForm(word: string): string {
  return IRREGULAR_PLURALS.get(word) ?? IRREGULAR_VERBS.get(word) ?? forms.get(word) ?? singular(word);
}

/** Endings of singular nouns in -s: "press", "virus", "crisis". */
const SINGULAR_ENDING = /(?:ss|us|is|ous|itis)$/;

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || SINGULAR_ENDING.test(word)) return word;
  const stem = word.slice(0, -1);
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : stem;
  if (word.endsWith('sses') || word.endsWith('shes') || word.endsWith('ches') || word.endsWith('xes'))
    return word.slice(0, -2);
  if (word.endsWith('zzes')) return word.slice(0, -2);
  return stem;
}
