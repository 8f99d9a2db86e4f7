import { wordList } from './word-list.ts';
/** A name or number follows these, so their dot never ends a sentence. */
export const BEFORE_NAME = wordList(
  `mr mrs ms mx dr prof rev fr sr hon gen lt lieut col maj capt cpt cmdr cdr adm sgt cpl pvt pte brig sen rep reps sens
  gov pres amb supt insp det ald dep mt ft st ste messrs mme mlle vs v e.g i.e cf viz approx ca al`,
);

/** These end nothing where a number follows: "No. 5", "Jan. 24", "p. 12". */
export const BEFORE_NUMBER = wordList(
  `no nos jan feb mar apr jun jul aug sep sept oct nov dec p pp art sec fig vol ch para rs approx est`,
);

/** These may end a sentence: they do where a word that opens sentences follows. */
export const MAY_END = wordList(
  `inc corp co ltd llc plc bros jr sr dept univ assn ave blvd rd sq hwy etc esq ph.d m.d u.s u.k u.n u.s.a u.a.e e.u d.c
  a.m p.m am pm ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore
  pa tenn tex va vt wash wis wyo ont que alta jan feb mar apr aug sept oct nov dec no n.y n.j n.h n.c s.c n.d s.d n.m w.va
  r.i b.c cc sp est mon tue tues wed thu thur thurs fri sat sun ed eds hr hrs min mins sec mph lb lbs oz ft km kg`,
);

/** Words that open a sentence far more often than they go on a name. */
export const SENTENCE_OPENERS = wordList(
  `the a an this that these those he she it they we i you his her its their our my your there here in on at by for from
  with without after before during since until when while as if although though because but and or so yet however
  meanwhile also then now still many most some several all both each every no not one two three another other others
  what who why how where which according officials police authorities last earlier later today more less nearly about
  over under between among despite instead such those only just even once neither either to of`,
);
