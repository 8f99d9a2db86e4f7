import type { Gender, Mention, Person } from './people.ts';
import { genderOfPronoun } from './resolve.ts';
import type { Statement } from './statement.ts';

/**
 * Gives a gender to people whose name tells none, by the pronouns that can mean nobody else: "Sum Ky went home. She …",
 * "Sum Ky and her party". A person with pronouns of both is left as they are.
 */
export function learnGenders(statements: readonly Statement[], mentions: readonly Mention[]): void {
  const votes = new Map<Person, { male: number; female: number }>();
  let next = 0;
  let before: Person | null = null;
  let paragraph = -1;
  for (const statement of statements) {
    if (statement.paragraph !== paragraph) before = null;
    paragraph = statement.paragraph;
    let only: Person | null | undefined;
    for (const token of statement.tokens) {
      if (!token) continue;
      for (; next < mentions.length && mentions[next].start <= token.start; next++) {
        const { person } = mentions[next];
        only = only === undefined || only === person ? person : null;
      }
      const gender = token.end - token.start <= 3 ? genderOfPronoun(token.lower) : undefined;
      if (gender) vote(votes, only === undefined ? before : only, gender);
    }
    before = only === undefined ? before : only;
  }
  for (const [person, { male, female }] of votes) {
    if (male > 2 * female) person.gender = 'male';
    else if (female > 2 * male) person.gender = 'female';
  }
}

function vote(votes: Map<Person, { male: number; female: number }>, person: Person | null, gender: Gender): void {
  if (!person || !gender || person.gender) return;
  const counts = votes.get(person) ?? { male: 0, female: 0 };
  counts[gender]++;
  votes.set(person, counts);
}
