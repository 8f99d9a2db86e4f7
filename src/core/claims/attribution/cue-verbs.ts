import { createWordFact } from '../../text/word.ts';
import { wordList } from '../../text/word-list.ts';
import { WordMap } from '../../text/word-map.ts';

/**
 * How a cue takes what is said.
 * - `say`: may stand behind the quote, before its subject too ("…, said Ms. Ruiz")
 * - `name`: takes a name or judgement, "called it “…”", "accused them of “…”"
 * - `show`: what a document or a sign does: "the letter reads “…”"
 */
export type CueKind = 'say' | 'name' | 'show';
/** `past` may be a participle ("was told"); `ing` has the subject of the clause before it; `plain` follows "to" or a helper. */
export type CueForm = 'past' | 'present' | 'ing' | 'plain';

export interface Cue {
  kind: CueKind;
  form: CueForm;
}

const SAY = wordList(
  `say tell write swear put fire add acknowledge admit advise affirm agree announce answer argue ask assert assure attest aver beg boast caution
  chant charge chime chuckle claim clarify comment complain concede conclude confess confirm confide continue contend
  counter crack cry declare demand deny detail disclose elaborate emphasise emphasize estimate exclaim explain
  explode express fume gripe groan grouse grumble grin growl gush hint holler implore indicate inform insist intone
  interject interrupt joke jibe lament laugh marvel mention mumble murmur muse mutter note object observe offer opine
  order philosophise plead pledge point predict press proclaim promise pronounce propose protest query question quip
  read reason recall reckon recount reflect reiterate relate remark remember remind repeat reply report respond
  retort reveal roar scoff scream sermonise shout shriek sigh signal smile snap snarl sneer sob speculate stammer state stress
  suggest summarise summarize surmise teach tease testify theorise theorize thunder tout tweet retweet underline underscore urge venture
  voice volunteer vow wail warn whisper wonder yell post recommend specify stipulate text email vouch enthuse
  begin conclude pray sing quote close ask finish riff yelp rage deadpan counsel`,
);

const NAME = wordList(
  `accuse applaud assail attack back bash berate blame blast brand call castigate characterise characterize chide cite
  commend compare condemn congratulate credit criticise criticize decry defend demean denounce deride deplore describe
  dismiss discuss dub excoriate fault greet hail hammer identify invoke knock label lambaste lampoon laud liken mock nickname oppose
  paint portray praise rail rate rank rap rebuke refer reference refute reject rename ridicule rip savage scold
  scorch skewer slam slap slate support swipe target tar taunt term thank title trash trumpet vilify welcome demonise demonize
  endorse envision imagine consider deem view see seek think believe feel hope expect fear wish intend
  encourage instruct direct challenge invite press push lobby prod persuade admonish lecture vent advocate appeal
  allege apologise apologize bemoan bluff brag campaign declare deliver echo outline quote recite refuse regard
  rule salute speak stump talk threaten toast write`,
);

const SHOW = wordList('show argue read contain carry bear display feature note suggest find conclude indicate state');

/** Past and participle where they aren't made with "-ed". */
const IRREGULAR: Record<string, string> = {
  say: 'said',
  tell: 'told',
  write: 'wrote written',
  read: 'read',
  begin: 'began begun',
  cry: 'cried',
  deny: 'denied',
  see: 'saw seen',
  think: 'thought',
  feel: 'felt',
  sing: 'sang sung',
  speak: 'spoke spoken',
  teach: 'taught',
  find: 'found',
  show: 'showed shown',
  bear: 'bore',
  put: 'put',
  go: 'went gone',
  hear: 'heard',
  swear: 'swore sworn',
  fire: 'fired',
  shoot: 'shot',
  hit: 'hit',
  seek: 'sought',
  break: 'broke',
};

const CUES = new WordMap(() => {
  const cues = new Map<string, Cue>();
  for (const verb of SAY) addVerb(cues, verb, 'say');
  for (const verb of NAME) addVerb(cues, verb, 'name');
  for (const verb of SHOW) addVerb(cues, verb, 'show');
  return cues;
});

/** "quip" doubles its last letter ("quipped"), "visit" does not; British outlets write "labelled" too. */
const DOUBLING = /^(?:admit|refer|quip|slam|rap|rip|brag|dub|nod|beg|prod|tar|grin|snap|sob|chat|plan|put)$/;
const DOUBLING_IN_BRITAIN = /^(?:label|signal|marvel|counsel)$/;

function addVerb(cues: Map<string, Cue>, verb: string, kind: CueKind): void {
  const stem = verb.replace(/e$/, '');
  const doubled = DOUBLING.test(verb) ? verb + verb.at(-1) : stem;
  const add = (form: string, value: CueForm) => cues.has(form) || cues.set(form, { kind, form: value });
  const past = IRREGULAR[verb]?.split(' ') ?? [/[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${doubled}ed`];
  for (const form of past) add(form, 'past');
  const sibilant = /(?:s|sh|ch|x|z|go)$/.test(verb);
  add(/[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : verb + (sibilant ? 'es' : 's'), 'present');
  add(`${doubled === stem && /(?:ee|ye|oe)$/.test(verb) ? verb : doubled}ing`, 'ing');
  add(verb, 'plain');
  if (!DOUBLING_IN_BRITAIN.test(verb)) return;
  add(`${verb}led`, 'past');
  add(`${verb}ling`, 'ing');
}

/** The cue that a word stands for in this form; null for any other word. */
export const cueOf = createWordFact(({ lower }): Cue | null => CUES.get(lower) ?? null);
