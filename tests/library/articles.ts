import type { NewArticle } from '../../src/library/library.ts';

/** A made-up report on a flood; `n` makes others of the same story. */
export function makeArticle(n = 0, changes: Partial<NewArticle> = {}): NewArticle {
  return {
    outlet: `Sample Post ${n}`,
    url: `https://post${n}.example/flood`,
    published: '2025-03-02',
    title: `Marsk flood: Elvra river leaves its bed, report ${n}`,
    text: `MARSK — The Elvra river flooded Marsk on Sunday. Crews in Marsk moved ${300 + n} households away from the Elvra.\n“Nobody in this town has ever seen the river stand so high before,” said mayor Ida Holm.`,
    ...changes,
  };
}

/** A made-up report on something else. */
export function makeOtherArticle(n = 0, changes: Partial<NewArticle> = {}): NewArticle {
  return {
    outlet: `Other Sample ${n}`,
    url: `https://other${n}.example/budget`,
    published: '2025-03-03',
    title: `Parliament in Osterby votes on school budget, report ${n}`,
    text: `OSTERBY — Members of parliament in Osterby voted for a school budget of $${4 + n}.5 million on Monday, said treasurer Pell Anders.`,
    ...changes,
  };
}

let count = 0;
/** Each test has a database of its own. */
export const makeName = (): string => `test-${process.pid}-${count++}`;
