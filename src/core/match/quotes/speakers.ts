/** Words of a speaker's name or title that many speakers share. */
const TITLE_WORDS = new Set(
  `the a an of in for and to at on by his her their its mr mrs ms miss dr sir dame lord lady president vice prime minister secretary
  chief executive officer general sergeant captain colonel lieutenant major deputy assistant director chairman chairwoman chair
  senator sen representative rep governor gov mayor judge justice attorney spokesman spokeswoman spokesperson official officials
  police department statement report white house state national foreign ministry leader king queen prince pope professor prof
  who said he she they it we former acting senior press office government company group party court agency news source sources man
  woman people person resident witness critics experts analysts us u.s uk`.split(/\s+/),
);

/** -1: other people; 0: one is not known, or known by office only; 1: one person by name. Takes what `listNames` gives. */
export function compareSpeakers(ours: readonly string[], theirs: readonly string[]): -1 | 0 | 1 {
  if (!ours.length || !theirs.length) return 0;
  return ours.some((name) => theirs.includes(name)) ? 1 : -1;
}

/** The names in what an article calls a speaker, without titles and offices: "Mayor Ada Quillon" is ada, quillon. */
export function listNames(speaker: string | undefined): string[] {
  const words = speaker?.match(/\p{L}[\p{L}'’.-]*/gu) ?? [];
  const names = words.filter((word) => /^\p{Lu}/u.test(word));
  return names
    .map((name) => name.toLowerCase().replace(/[’']s?$|\./gu, ''))
    .filter((name) => name.length > 2 && !TITLE_WORDS.has(name));
}
