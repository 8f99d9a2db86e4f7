import { wordList } from '../../text/word-list.ts';

/** Nouns for what somebody says: "Ms. Ruiz's claim that …", "his promise of “…”". */
export const CUE_NOUNS = wordList(
  `claim claims statement statements comment comments remark remarks assertion assertions promise promises vow vows
  pledge pledges warning warnings description declaration insistence contention argument arguments suggestion answer
  reply response rhetoric words phrase slogan mantra speech tweet tweets post allegation allegations accusation
  accusations admission acknowledgment testimony prediction complaint criticism question characterization call calls
  contention belief view motto message letter memo email pitch joke quip boast threat insult insults`,
);

/** Those that a quote may follow at once: "his slogan “…”". */
export const WORD_NOUNS = wordList('words phrase slogan mantra motto claim promise vow pledge warning call');

/** Nouns for papers and pictures: what they say is said by who made them. */
export const DOCUMENT_NOUNS = wordList(
  `statement letter tweet email e-mail memo video post message ad advertisement speech interview report footage clip
  press release op-ed article column note text book paper filing document call`,
);
