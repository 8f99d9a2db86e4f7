import { type ClaimRecord, type Match, normaliseOutlet, type Origin } from '../../core/index.ts';
import { cleanText } from '../foreign-text.ts';
import { findCredit } from '../origins.ts';

/** A way that a claim took: who said it, which agency or paper passed it on, who prints it. */
export interface Way {
  /** Empty where the reports do not say who. */
  said: string;
  /** Empty where the outlets have it by themselves. */
  agency: string;
  outlets: string[];
  isHere: boolean;
}

/** Who told whom, the page's own way first, then by who said it; empty where nobody is named. */
export function layOutChain(claim: ClaimRecord, matches: readonly Match[], origins: readonly Origin[]): Way[] {
  const ways = new Map<string, Way>();
  const add = (there: ClaimRecord, credit: string, outlet: string | null) => {
    const said = sayerOf(there);
    const agency = cleanText(credit);
    const key = `${sayerKey(said)}\n${normaliseOutlet(agency)}`;
    const way = ways.get(key) ?? { said, agency, outlets: [], isHere: false };
    ways.set(key, way);
    if (outlet === null) way.isHere = true;
    else if (!way.outlets.includes(outlet)) way.outlets.push(outlet);
  };
  add(claim, origins.find(({ isOfPage }) => isOfPage)?.name ?? '', null);
  for (const { claim: there, article } of matches) add(there, findCredit(article, origins), article.outlet);
  const all = [...ways.values()];
  if (!all.some(({ said, agency }) => said || agency)) return [];
  return all.sort((a, b) => Number(b.isHere) - Number(a.isHere) || Number(!a.said) - Number(!b.said));
}

function sayerOf(claim: ClaimRecord): string {
  return cleanText((claim.kind === 'quote' ? claim.speaker : claim.source) ?? '');
}

/** "The river board" and "river board" are one; whoever is only named alike stays apart. */
function sayerKey(said: string): string {
  return said.toLowerCase().replace(/^(?:the|a|an) /, '');
}
