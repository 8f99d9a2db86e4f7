import { ANY_PERSON } from '../lexicon/head-kinds.ts';
import type { Fact } from './facts.ts';

/** What befalls people and is counted as news comes in. */
export const TOLLS = ['killed', 'wounded', 'casualty', 'missing', 'infected', 'displaced', 'evacuated'];

/** By event, the toll that an article is about: the first one of people at large that is no part and of no other time. */
export type LeadTolls = ReadonlyMap<string, Fact>;

/** Finds an article's lead tolls among its facts, which are in the order of the text. */
export function findLeadTolls(facts: readonly Fact[]): LeadTolls {
  const leads = new Map<string, Fact>();
  for (const fact of facts) {
    const event = TOLLS.find((toll) => fact.mainEvents.has(toll));
    if (event && !leads.has(event) && isOfAll(fact)) leads.set(event, fact);
  }
  return leads;
}

type Lead = readonly [fact: Fact, leads: LeadTolls];

/** Whether two facts are the lead tolls of their articles, and of one event. */
export function areLeadTolls([here, ours]: Lead, [there, theirs]: Lead): boolean {
  return TOLLS.some((toll) => ours.get(toll) === here && theirs.get(toll) === there);
}

const OTHER = ['past', 'before', 'part', 'mode'];

function isOfAll({ dimension, heads, facets, mentions }: Fact): boolean {
  if (dimension !== 'count' || OTHER.some((kind) => facets.get(kind)?.size)) return false;
  return mentions.some(isNumber) && [...heads].every((head) => ALL.has(head));
}

/** "A third person has died": the one is not the toll. */
const isNumber = ({ record }: Fact['mentions'][number]) => record.qualifier !== 'vague' && !/^an?$/i.test(record.words);

const ALL = new Set([...ANY_PERSON, 'victim', 'civilian', 'other']);
