import { describe, expect, test } from 'vitest';
import { type ArticleRecord, analyze, crossReference } from '../../../src/core/index.ts';
import { ECONOMY } from './stories/economy.ts';
import type { MadeUpStory } from './stories/made-up-story.ts';
import { NATURE } from './stories/nature.ts';
import { VIOLENCE } from './stories/violence.ts';

function read(text: string, outlet: string, published: string): ArticleRecord {
  const headline = text.indexOf('\n');
  const url = `https://${outlet.toLowerCase()}.example/story`;
  return analyze({
    ...{ id: outlet, outlet, url, published },
    ...{ title: text.slice(0, headline), text: text.slice(headline + 1) },
  });
}

/** `words of ours → words of theirs: verdict`, whichever of the two is the page. */
function listLinks({ published, ours, theirs }: MadeUpStory, isOurs: boolean): string[] {
  const [a, b] = [read(ours, 'Gazette', published[0]), read(theirs, 'Courier', published[1])];
  const [page, other] = isOurs ? [a, b] : [b, a];
  return crossReference(page, [other]).claims.flatMap(({ claim, matches }) =>
    matches.map(({ claim: match, verdict }) => {
      const [here, there] = isOurs ? [claim, match] : [match, claim];
      return `${here.words} → ${there.words}: ${verdict}`;
    }),
  );
}

describe.each([...VIOLENCE, ...ECONOMY, ...NATURE])('$name', (story) => {
  describe.each([
    ['ours is the page', true],
    ['theirs is the page', false],
  ])('%s', (_name, isOurs) => {
    const found = listLinks(story, isOurs);

    test('no link misleads', () => {
      expect(found.filter((link) => !story.links.includes(link))).toEqual([]);
    });

    test('what a reader would link is linked', () => {
      const due = story.links.filter((link) => !story.mayBeMissed.includes(link));
      expect(due.filter((link) => !found.includes(link))).toEqual([]);
    });
  });
});
