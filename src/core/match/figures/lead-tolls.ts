import { ANY_PERSON } from '../lexicon/head-kinds.ts';
import type { Fact } from './facts.ts';

/** What befalls people and is counted as news comes in. */
export const TOLLS = ['killed', 'wounded', 'casualty', 'missing', 'infected', 'displaced', 'evacuated'];

/** The tolls that an article is about, with their events: of each event the first of people at large, no part, of no other time. */
export type LeadTolls = ReadonlyMap<Fact, string>;

/** Finds an article's lead tolls among its facts, which are in the order of the text. */
export function findLeadTolls(facts: readonly Fact[]): LeadTolls {
  const leads = new Map<Fact, string>();
  const found = new Set<string>();
  for (const fact of facts) {
    const event = TOLLS.find((toll) => fact.mainEvents.has(toll));
    if (!event || found.has(event) || !isOfAll(fact)) continue;
    leads.set(fact, event);
    found.add(event);
  }
  return leads;
}

const OTHER = ['past', 'before', 'part', 'mode'];

function isOfAll({ dimension, heads, facets, mentions }: Fact): boolean {
  if (dimension !== 'count' || OTHER.some((kind) => facets.get(kind)?.size)) return false;
  return mentions.some(isNumber) && [...heads].every((head) => ALL.has(head));
}

/** "A third person has died": the one is not the toll. */
const isNumber = ({ record }: Fact['mentions'][number]) => record.qualifier !== 'vague' && !/^an?$/i.test(record.words);

const ALL = new Set([...ANY_PERSON, 'victim', 'civilian', 'other']);
