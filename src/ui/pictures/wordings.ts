import { type ClaimRecord, compareWordings, type Match, type WordingPart } from '../../core/index.ts';
import { cleanText } from '../foreign-text.ts';

/** One wording of a quote beside the page's, and who prints it so. */
export interface Wording {
  outlets: string[];
  parts: WordingPart[];
  /** Word for word what the page has. */
  isSame: boolean;
  /** It denies what the page does not, or the other way round. */
  denies: boolean;
}

/** The outlets' wordings laid against the page's, those that turn it round first, then the changed, the cut, the same. */
export function layOutWordings(claim: ClaimRecord, matches: readonly Match[]): Wording[] {
  if (claim.kind !== 'quote') return [];
  const wordings = new Map<string, Wording>();
  for (const { claim: there, article } of matches) {
    if (there.kind !== 'quote') continue;
    const words = cleanText(there.words, Number.MAX_SAFE_INTEGER);
    const wording = wordings.get(words) ?? compare(cleanText(claim.words, Number.MAX_SAFE_INTEGER), words);
    wordings.set(words, wording);
    if (!wording.outlets.includes(article.outlet)) wording.outlets.push(article.outlet);
  }
  return [...wordings.values()].sort((a, b) => weigh(b) - weigh(a));
}

function compare(here: string, there: string): Wording {
  const parts = compareWordings(here, there);
  return {
    outlets: [],
    parts,
    isSame: parts.every(({ kind }) => kind === 'shared'),
    denies: parts.some(({ denies }) => denies),
  };
}

function weigh({ parts, isSame, denies }: Wording): number {
  if (denies) return 3;
  if (isSame) return 0;
  return parts.some(({ kind }) => kind === 'changed') ? 2 : 1;
}
