import { type Article, analyze, crossReference } from '../core/index.ts';

/** Two made-up reports with what most reports have: figures of some kinds, a quote, speakers. */
const REPORTS = [
  'Some 300 people were killed in Marsk, mayor Ida Holm said on Friday. “We will rebuild every house,” she told reporters. The damage is put at $4.5 billion, up 12 percent.',
  'About 340 people died in Marsk, officials said. “We will rebuild every house,” Holm said. The damage: 4 billion dollars, 10 percent more.',
];

/**
 * Has the engine do a first piece of work while a page is still being read, so that its tables are made and its code is compiled once the
 * page asks: nine tenths of what that costs would be waited for then (measured). Does nothing a second time.
 */
export function createWarmUp(): () => void {
  let isWarm = false;
  return () => {
    if (isWarm) return;
    isWarm = true;
    const [page, other] = REPORTS.map((text, i) => analyze(makeArticle(text, `sample-${i}`)));
    if (page && other) crossReference(page, [other]);
  };
}

function makeArticle(text: string, id: string): Article {
  return { id, outlet: id, url: '', published: '', title: 'Flood in Marsk', text };
}
