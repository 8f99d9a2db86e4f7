import { createWordTest } from '../../text/word.ts';
import { joinLists, wordList } from '../../text/word-list.ts';

/** Words that open a noun phrase. */
export const DETERMINERS = wordList(
  'the a an this that these those his her its their our my your one two three four five several many some most both all another other each every no any',
);

/** Prepositions that join a noun to the noun before it: "a spokesman for the company", "officials in Tulsa". */
export const LINKS = wordList('of for at in from with on to by about near inside within behind under over against');

export const PREPOSITIONS = joinLists(
  LINKS,
  wordList(
    `after before during since until through throughout via despite without across among between into onto amid
    following upon around toward towards beyond like as than per unlike regarding concerning including`,
  ),
);

/** Words that begin a clause of their own, so that a subject is looked for behind them only. */
export const SUBORDINATORS = wordList(
  'that when while because although though if whether as after before since until where why how what whereas once unless but or nor so than',
);

export const RELATIVES = wordList('who which whom whose');

/** Stand between a subject and its verb: "has since said", "did not say". */
export const AUXILIARIES = wordList(
  `has have had having is are was were be been being do does did will would can could may might must shall should
  hasn't haven't hadn't isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't
  has've not never 's 'd 've 're`,
);

/** A form of "to be" before a past participle makes it passive. */
export const BE_FORMS = wordList("is are was were be been being isn't aren't wasn't weren't gets got getting");

/** Adverbs without "-ly" that stand between subject and verb or between verb and quote. */
export const ADVERBS = wordList(
  `also then later once even again still just both further first often always never ever already soon now there
  too instead so thus yet meanwhile afterward afterwards earlier today yesterday tonight tomorrow twice
  often sometimes usually only nonetheless nevertheless however likewise simply rather quite here recently`,
);

/** Names of days and months: capitalised, but nobody's name; they stand before and behind cues ("on Tuesday said"). */
export const TIME_NAMES = wordList(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august
  september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun`,
);

/** Open sentences and headings with a capital, and are nobody's name. */
export const OPENERS = wordList(
  `more most less last next recent almost nearly update updated read watch related photo photos video exclusive breaking
  analysis opinion correction note editor's here there yes no well look ok okay`,
);

/** Past forms without "-ed" that end a noun phrase before them: "the mayor left". */
export const PAST_FORMS = wordList(
  `left met won lost took gave made came went got held kept led sent built broke fell rose began ran spent paid sought
  stood grew knew thought brought caught fought taught bought sold told became chose drew drove flew froze hid rode
  shook spoke stole swore threw wore wrote did had was were`,
);

/** Nouns of time: "last week", "this morning" stand between a subject and its verb. */
export const TIME_NOUNS = wordList(
  'week month year morning afternoon evening night weekend day days weeks months years',
);

export const CONJUNCTIONS = wordList('and but or yet so nor');

/** Stand for somebody named elsewhere. */
export const PRONOUNS = wordList(
  'he she they it we i you who this that these those him them us me himself herself themselves itself nobody everyone everybody someone somebody anyone none',
);

const SMALL_WORDS = joinLists(PREPOSITIONS, SUBORDINATORS, RELATIVES, CONJUNCTIONS, PRONOUNS, ADVERBS, DETERMINERS);
const NEVER_NAMES = joinLists(SMALL_WORDS, TIME_NAMES, OPENERS);
const BARS = joinLists(SMALL_WORDS, AUXILIARIES);

/** True for a word of these lists: no noun phrase ends with it, and none holds it unless it opens or joins one. */
export function isSmallWord(word: string): boolean {
  return SMALL_WORDS.has(word);
}

/** True for a word that is capitalised only because it opens a sentence, and for days and months. */
export function isNoName(word: string): boolean {
  return NEVER_NAMES.has(word);
}

/** True for small words, helpers and adverbs: a noun phrase ends before such a word. */
export const isBar = createWordTest((word) => BARS.has(word.lower) || isAdverb(word));

/** Nouns and names in "-ly". */
const NO_ADVERBS = wordList(
  'family assembly supply ally reply rally bully monopoly fly july italy lily kelly reilly connolly daly billy sally molly emily',
);

/** True for an adverb that may stand between a subject and its verb. */
export const isAdverb = createWordTest(
  ({ lower }) => ADVERBS.has(lower) || (lower.length > 3 && lower.endsWith('ly') && !NO_ADVERBS.has(lower)),
);
