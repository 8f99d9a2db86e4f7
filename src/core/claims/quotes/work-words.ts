import { wordList } from '../../text/word-list.ts';

/** Nouns and verbs that stand before the title of a work or programme: "his 1998 book “…”", "titled “…”". */
export const BEFORE_TITLE = wordList(
  `book novel memoir film movie documentary show programme program series sitcom drama comedy musical play opera song
  single album anthem ballad hymn track poem essay column commentary editorial op-ed article cartoon podcast newsletter
  magazine blog episode broadcast painting sculpture exhibition exhibit game videogame sequel trilogy
  titled entitled subtitled headlined nicknamed nickname dubbed codenamed`,
);

/** The same behind it: "“…” radio programme". */
export const AFTER_TITLE = wordList(
  'show programme program series film movie documentary podcast album tour franchise trilogy radio television tv host anchor star singer author',
);
