/** Two reports of one made-up story, and how their claims belong together. */
export interface MadeUpStory {
  name: string;
  /** The days of the two reports. */
  published: [ours: string, theirs: string];
  ours: string;
  theirs: string;
  /** All links that may be offered, as `words → words: verdict`; any other misleads. */
  links: string[];
  /** Of these, the ones that the engine is not held to find. */
  mayBeMissed: string[];
}
