/** What is known of an article beside its text; empty where it is not. */
export interface Facts {
  outlet: string;
  title: string;
  author: string;
  published: string;
  language: string;
}

const NAMES: (keyof Facts)[] = ['outlet', 'title', 'author', 'published', 'language'];

/** Prints what several readers say of each fact: one line for each answer, marked where there is more than one. */
export function printFacts(readers: Record<string, Facts>): void {
  for (const name of NAMES) {
    const answers: { value: string; by: string[] }[] = [];
    for (const [reader, { [name]: value }] of Object.entries(readers)) {
      const known = answers.find((answer) => isSame(name, answer.value, value));
      if (known) known.by.push(reader);
      else if (value) answers.push({ value, by: [reader] });
    }
    const mark = answers.length > 1 ? '≠' : ' ';
    for (const { value, by } of answers) console.log(`  ${mark} ${name.padEnd(10)} ${value}  (${by.join(', ')})`);
    if (answers.length === 0) console.log(`    ${name.padEnd(10)} –`);
  }
}

/** Times count as the same to the second, names without regard to case. */
function isSame(name: keyof Facts, one: string, other: string): boolean {
  if (name === 'published')
    return one.length === other.length ? Date.parse(one) === Date.parse(other) : floor(one) === floor(other);
  return one.toLowerCase() === other.toLowerCase();
}

/** To the second, or to the day where one of the two says no more. */
function floor(time: string): string {
  return time.length > 10 ? new Date(time).toISOString().slice(0, 10) : time;
}
