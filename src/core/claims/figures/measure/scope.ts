import { wordList } from '../../../text/word-list.ts';
import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';

/** How a figure stands to the quantity it is about. */
export type Aspect = 'level' | 'rise' | 'fall' | 'from' | 'to' | 'total' | 'average' | 'record';

const INCLUDING = wordList('include including includes included among amongst');

/** True for a part of a whole that was named: "including 12 children", "10 of them", "among the dead were three". */
export function isPart(line: Line, draft: Draft): boolean {
  if (
    line.lower(draft.to) === 'of' &&
    /^(?:the|them|those|these|whom|his|her|its|their)$/.test(line.lower(draft.to + 1))
  )
    return true;
  for (let at = draft.from - 1; at >= Math.max(line.from, draft.from - 6); at--) {
    if (INCLUDING.has(line.lower(at))) return true;
  }
  const [first, second, last] = [line.lower(draft.from - 3), line.lower(draft.from - 2), line.lower(draft.from - 1)];
  if (second === 'them' && last === ',') return true;
  return (first === 'of' || first === 'among') && /^(?:them|whom|those|these|the)$/.test(second);
}

const RISES = wordList(
  `rose rise rises risen rising grew grow grows grown increase increased increases gain gained gains climbed jumped surged soared up
  added advanced expanded higher more`,
);
const FALLS = wordList(
  `fell fall falls fallen falling decrease decreased decline declined declines dropped drop plunged slumped slipped dipped tumbled
  down shrank contracted lost cut lower fewer less reduced`,
);

/** Level, change or summary: "rose 5 percent" is a rise, "rose to 7 percent" a level reached, "a total of 12" a total. */
export function findAspect(line: Line, draft: Draft): Aspect {
  if (draft.role) return draft.role;
  const before = line.lower(draft.from - 1);
  const second = line.lower(draft.from - 2);
  const summary = before === 'of' ? second : before;
  if (summary === 'total') return 'total';
  if (summary === 'average' || before === 'averaged') return 'average';
  if ((before === 'to' || before === 'from') && (RISES.has(second) || FALLS.has(second))) return before;
  if (before === 'from' && draft.qualifier !== 'range') return 'from';
  const verb = before === 'by' ? second : before;
  if (RISES.has(verb) || RISES.has(line.lower(draft.to))) return 'rise';
  return FALLS.has(verb) || FALLS.has(line.lower(draft.to)) ? 'fall' : 'level';
}
