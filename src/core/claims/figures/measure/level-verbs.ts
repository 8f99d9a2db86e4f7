import { wordList } from '../../../text/word-list.ts';

/** Verbs whose subject is what a percentage, a sum or a measure is about, in the forms that stand before a number. */
const LEVEL_VERBS =
  wordList(`is was are were be been being remain remained remains stand stands stood standing reach reached reaches reaching hit hits hitting hold
  held totaled totalled totals totaling totalling averaged averages averaging amount amounted amounts come came
  rise rises rose risen rising fall falls fell fallen falling grow grows grew grown growing gain gained gains gaining increase increased
  increases increasing decrease decreased decreases decreasing decline declined declines declining drop dropped drops dropping
  climb climbed climbs climbing jump jumped jumps jumping surge surged surges surging soar soared soars soaring plunge plunged plunges
  plunging slump slumped slumping slip slipped slips slipping slide slid sliding dip dipped dips dipping tumble tumbled tumbling sink
  sank sunk edge edged edging inch inched inching tick ticked ticking expand expanded expands expanding contract contracted
  contracts contracting shrink shrank shrunk shrinking cool cooled cooling slow slowed slowing accelerate accelerated accelerating
  advance advanced advancing rally rallied rallying widen widened widens widening narrow narrowed narrows narrowing double doubled
  doubles doubling triple tripled tripling ease eased easing improve improved swell swelled swelling weaken weakened strengthen
  strengthened top topped tops exceed exceeded exceeds cost costs costing weigh weighed weighs measure measured measures last lasted lasts
  lasting take took takes run ran runs stretch stretched stretches span spanned spans cover covered covers yielded
  end ended ends close closed closes traded trades trading open opened opens finish finished finishes equal equaled equals priced valued put sit sat sits settle settled settles peak peaked leveled estimated rank ranked begin began`);

export const isLevelVerb = (word: string) => LEVEL_VERBS.has(word);

/** Verbs whose subject did something to the amount: paid, earned, asked for, lost. */
const DEED_VERBS =
  wordList(`pay paid pays paying earn earned earns make made makes raise raised raises spend spent spends sell sold sells buy bought receive
  received receives give gave gives donate donated pledge pledged request requested seek sought seeks want wanted wants has have had add
  added adds lose lost loses post posted report reported record recorded provide provided provides include included includes contribute
  contributed subtract subtracted show showed shows own owned owns owe owed owes invest invested borrow borrowed generate generated
  contain contains contained represent represents represented get gets got allocate allocated authorize authorized authorise
  authorised approve approved travel traveled travelled poll polled score scored win won wins lead leads led produce produced use used
  hold holds need needs needed carry carries carried offer offers offered face faces faced plan plans planned charge charges charged save
  saves saved collect collects collected gather gathers gathered attract attracts attracted employ employs employed serve serves served
  wager wagers wagered cut cuts slash slashed approve approves handed awarded award awards granted grant grants set sets agreed agrees
  will would could may might can should must`);

export const isDeedVerb = (word: string) => DEED_VERBS.has(word);
