import { analyze, crossReference, type Match } from '../../../src/core/index.ts';

/** What surrounds the sentences of a case, so that two reports are of one story for the engine as for a reader. */
const STORY = {
  flood:
    'The Harrow river burst its banks near Tilford on Tuesday and water stood in the streets of Tilford. Rescue boats from Marrowdale reached Tilford before noon.',
  jobs: 'The Labour Bureau of Norland published its report on Friday. Norland’s employers and the Labour Bureau have watched hiring closely.',
  war: 'Fighting between Varland and Ostria went on around the border town of Kelm on Monday. The Varlandish ministry and the Ostrian army both spoke of Kelm.',
};

export type StoryName = keyof typeof STORY;

/** Two reports of one story by two outlets, each with sentences of its own. */
export function reportTwice(story: StoryName, ours: string, theirs: string) {
  const make = (id: string, outlet: string, text: string) =>
    analyze({
      id,
      outlet,
      url: `https://${id}.example/report`,
      published: '2024-05-14',
      title: '',
      text: `${STORY[story]}\n${text}`,
    });
  return { page: make('gazette', 'Harbour Gazette', ours), other: make('courier', 'Inland Courier', theirs) };
}

/** `words → words: verdict` for each link of the page's claims. */
export function listLinks(story: StoryName, ours: string, theirs: string): string[] {
  const { page, other } = reportTwice(story, ours, theirs);
  return crossReference(page, [other]).claims.flatMap(({ claim, matches }) =>
    matches.map((match: Match) => `${claim.words} → ${match.claim.words}: ${match.verdict}`),
  );
}
