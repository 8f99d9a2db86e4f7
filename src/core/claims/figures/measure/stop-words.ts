import { wordList } from '../../../text/word-list.ts';
/** Words that no noun phrase runs over: prepositions, pronouns, conjunctions, auxiliaries, adverbs of time. */
export const STOP_WORDS = wordList(`
  a an the this that these those he she it they we i you him her them us me who whom whose which what where when why how there here
  and or but nor so yet if as than then because although though while whereas since unless until till whether
  of in on at by for from with without within into onto upon over under above below between among amongst amid against about around
  across through throughout following during before after behind beyond near toward towards to up down off out per via despite besides except
  including excluding plus minus versus vs is are was were be been being am has have had having do does did done will would shall
  should can could may might must not no never ever also too only just even still already again once soon now ago today tonight
  yesterday tomorrow later earlier overnight respectively each either both all any some
  his its their our your my mine hers theirs ours himself herself itself themselves
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december said says say told according however meanwhile instead alone altogether combined together apart
  none nobody everyone everybody someone somebody anyone anybody something anything nothing everything
  mr mrs ms dr
  annually daily weekly monthly yearly apiece away long tall high wide deep old wide thick old
  i'm he's she's it's they're we're don't didn't wasn't weren't isn't aren't hasn't haven't won't wouldn't can't couldn't cannot very quite rather really much afterward afterwards thereafter onwards onward`);

/** Verbs in forms that end a noun phrase when they do not open it ("12 people live in …"). */
export const VERBS = wordList(`
  live work works remain remains attend face faces go goes went come comes came take takes took make makes made get gets got need
  needs want wants wanted believe believes support supports oppose opposes think thinks know knows knew see saw seen use uses
  become becomes became begin began left leave leaves held hold holds kept keep keeps found find finds gave give gives given put
  set sat stood stand stands rose rise rises fell fall falls grew grow grows ran run runs won win wins lost lose loses met meet
  meets paid pay pays sold sell sells bought buy buys sent send sends spent spend spends built brought bring brings thought
  caught fought sought taught led lead leads read wrote write written spoke speak speaks broke broken chose chosen drove driven flew
  flown forgotten hit hits cut cuts hurt hurts shot struck swept shut spread include includes included involve involves involving
  dead die dies died dying missing stay stays seem seem seems appear appears continue continues apply applies qualify
  showed shown show shows say said felt feel feels agree agrees disagree approve disapprove prefer prefers favor favors favour
  expect expects plan plans wait waits cost costs worth belong belongs exist exists rely depend earn earns earning own owns
  travel travelling traveling taking making going coming living working using being getting having holding leaving leading
  standing sitting waiting trying seeking carrying saying telling killing wounding injuring causing resulting arriving running drew struck swept fled blew dealt fed flew froze hid hung laid rode sank shook slept slid stole stuck threw tore wore
  injures kills wounds arrests says injure kill wound leaves lie lies lay lays`);

/** Adjectives and quantifiers that stand between a number and its noun and name nothing. */
export const FILLERS = wordList(`
  more fewer less other others additional further new extra fellow different separate such same own similar total whole full entire
  consecutive straight successive certain various estimated known confirmed reported suspected alleged`);
