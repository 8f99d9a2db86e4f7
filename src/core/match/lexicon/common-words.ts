import { wordList } from '../../text/word-list.ts';
/** Words that carry no story of their own: never a key term and never context. */
export const EMPTY_WORDS =
  wordList(`a about above across after again against all almost along already also although always am among amid an and another any
  anyone anything are around as at away back be because become been before began begin behind being below between both but by
  call can cannot come could despite did do does doing done down due during each either else end enough even ever every
  everyone everything far few find first for former from further get give go going gone got had has have having he her here
  hers herself him himself his how however i if in including indeed instead into is it its itself just keep kept know known
  last later latest least less let like likely little long look made make many may me mean meanwhile might mine more most
  much must my near nearly need neither never new next no nor not nothing now of off often on once one only onto or other
  others our ours out over own part per perhaps put quite rather really s said same saw say see seem seen set several shall
  she should show since so some someone something soon still such t take taken tell than that the their theirs them
  themselves then there these they thing this those though through throughout thus to together told too took toward towards
  try turn two under until up upon us use used using very via want was way we well went were what whatever when where whether
  which while who whole whom whose why will with within without would yes yet you your yours yourself re ve ll d m don didn
  doesn isn wasn aren won couldn wouldn hasn haven mr mrs ms dr three four five six seven eight nine ten hundred thousand
  million billion trillion percent cent monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow
  add added ask asked note noted according include included`);

/** Words found in a tenth of all news reports or more. */
export const NEWS_WORDS =
  wordList(`accord add afternoon agency ago allow american announce another area ask authority believe big bring build case cause center
  change chief child city claim close comment community company concern conference continue control country county court cover
  create day deal decision department different director district early effort event evening expect face fact family father
  federal feel follow force foreign former friend full future general good government great group grow hand happen hard head
  hear help high himself hold home hope hour house hundred important increase information international interview investigate
  investigation involve issue january february march april june july august september october november december job join key
  kill large law lead leader leave level life line live local lot low major man media medium meet meeting member minister
  minute moment month morning mother move name nation national news night north number offer office officer official old open
  operation order order party pay people person place plan play point police policy political power president press previous
  problem program project provide public question raise reach read ready real receive recent release remain report reporter
  republican democrat democratic request require respond rest result return right rise role rule run scene school second secretary
  security send senior serve service side situation small social sort source south speak spend spokesman spokeswoman staff
  stand start state statement stay stop story street strong support system talk team term think thursday time top town
  travel two university united update victim video view visit voter vote wait war week weekend west white win woman word
  work worker world write year york young website twitter facebook photo image reuters associated press post share email
  advertisement subscribe newsletter copyright reserved`);
