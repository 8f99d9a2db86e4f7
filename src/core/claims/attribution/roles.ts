import { createWordTest } from '../../text/word.ts';
import { wordList } from '../../text/word-list.ts';

/** Abbreviated and plain titles that stand before a name. They are no part of it. */
export const TITLES = wordList(
  `mr mrs ms miss mx dr sen sens rep reps gov lt gen col maj capt sgt adm cmdr cpl pvt prof rev fr sr hon del
  sir lord lady dame king queen prince princess pope rabbi imam sheikh father sister brother saint
  senator representative governor lieutenant general colonel major captain sergeant admiral commander professor
  reverend president vice prime minister chancellor premier secretary undersecretary assistant deputy acting interim
  mayor chief chairman chairwoman chair judge justice speaker leader majority minority whip ceo cfo cto coo
  attorney attorneys spokesman spokeswoman spokesperson director candidate nominee host manager strategist adviser
  advisor analyst author actor actress singer lawyer congressman congresswoman congressmember officer commissioner
  ambassador delegate councilman councilwoman sheriff editor reporter former ex rival detective administrator
  executive founder co-founder cofounder coach owner economist pollster activist superintendent inspector constable
  officer marshal trooper patrolman correspondent anchor columnist journalist writer producer filmmaker comedian
  solicitor counsel prosecutor treasurer controller comptroller archbishop bishop cardinal pastor deacon
  envoy diplomat consul dean provost principal teacher scientist researcher physician doctor nurse surgeon
  engineer architect designer programmer historian scholar lecturer fellow democrat republican conservative liberal
  democratic gop libertarian retired late longtime veteran then-president then-candidate self-described
  first lady crown shadow home foreign defense defence state treasury interior labor labour commerce education energy justice
  health finance supreme leader guitarist drummer rapper pop quarterback striker goalkeeper midfielder`,
);

/** Titles that tell whether the person is a man or a woman. */
export const MALE_TITLES = wordList(
  'mr sir lord king prince pope congressman councilman chairman spokesman actor father brother businessman policeman gentleman son husband uncle nephew grandfather boyfriend monk waiter',
);
export const FEMALE_TITLES = wordList(
  'mrs ms miss lady dame queen princess congresswoman councilwoman chairwoman spokeswoman actress sister businesswoman policewoman mother daughter wife aunt niece grandmother girlfriend nun waitress',
);

/** Names of bodies end in these: "Tulsa Police Department". Such a name is no person's. */
export const BODY_NOUNS = wordList(
  `department police party committee commission council agency bureau office court house senate congress parliament
  ministry government administration association union federation foundation institute university college school
  company corp corporation inc ltd llc group bank fund times post news journal gazette tribune herald press
  network organisation organization center centre service forces army navy campaign board authority society club
  league team hospital church chamber coalition alliance network states nations kingdom republic street
  journal magazine report daily review today standard guardian observer reuters bloomberg
  award awards act bill law center museum museum park stadium airport river county city state district`,
);

/** Nouns for groups, bodies and papers that speak: "police", "the statement". */
export const SPEAKING_NOUNS = wordList(
  `police officials authorities spokesman spokeswoman spokesperson company campaign report statement letter memo
  government ministry agency department office court judge judges prosecutors lawyers lawyer attorney attorneys
  investigators witnesses witness residents critics supporters experts analysts economists scientists researchers
  protesters demonstrators voters source sources official people family families group organization organisation
  newspaper magazine paper document documents filing complaint lawsuit indictment ad advertisement video sign post tweet
  team army military president senator congressman congresswoman governor mayor minister candidate nominee author
  professor student students teacher teachers doctor doctors nurse man woman mother father brother sister son
  daughter wife husband friend neighbor neighbour officer officers chief director manager executive chairman
  administration committee commission council union association party coalition leaders leader lawmakers
  republicans democrats activists advocates reporter reporters editor board study survey poll article story
  editorial agency firm bank billionaire businessman businesswoman mogul star singer actor actress host
  observatory monitor monitors watchdog regulator regulators charity authority activist aide aides analyst analysts
  governors mayors senators ministers ceo crowd crowds critic fans fan locals commander commanders militants rebels
  patient patients victim victims survivor survivors defendant suspect witness juror jurors teenager resident boss
  network website site page article caption headline banner email e-mail message text transcript book memoir`,
);

/** Endings of nouns for people: "protesters", "economist", "spokeswoman". */
const PERSON_ENDING = /(?:\w{2}ers?|\w{2}ors?|ists?|ians?|man|men|woman|women|people|ees)$/;
/** Nouns of no people that end so. */
const NOT_PEOPLE = wordList(
  'number numbers order orders paper papers letter letters power powers matter matters offer offers water summer winter october november december september corner center centre border borders error errors factor factors sector sectors terror horror color colour door doors floor floors labor honor minor major prior senior junior poor other others another rather either neither whether after under over former latter later earlier greater better longer further number list lists exist consist mist fist twist waist committees degrees fees trees knees employees hours tours yours ours',
);

/** A noun for who or what may speak: a role, a body, a paper, or a person by its ending. */
export const isSpeakingNoun = createWordTest((word) => isRole(word) || BODY_NOUNS.has(word.lower));

/** A noun for a person that may stand before their name: a title, a speaker, a person by its ending. */
export const isRole = createWordTest(
  ({ lower }) => TITLES.has(lower) || SPEAKING_NOUNS.has(lower) || isPersonNoun(lower),
);

/** A noun for a person or people, by its ending: who is called so may speak. */
export function isPersonNoun(word: string): boolean {
  return PERSON_ENDING.test(word) && !NOT_PEOPLE.has(word);
}
