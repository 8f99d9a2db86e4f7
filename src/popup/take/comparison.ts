import type { ClaimRecord, Match, PageReport, Reason } from '../../core/index.ts';
import { formatDate } from '../../ui/dates.ts';
import { cleanText } from '../../ui/foreign-text.ts';
import { findSafeLink } from '../../ui/safe-link.ts';
import { linkToWords } from '../../ui/text-fragment.ts';
import type { ReadState } from '../headline.ts';
import { sayReason, sayVerdict } from './say.ts';

/** A report as it is named in what is taken along. */
export interface Source {
  outlet: string;
  /** Who the report comes from, where that is someone else; else empty. */
  origin: string;
  title: string;
  /** Empty for an address that may not be followed. */
  url: string;
  /** ISO date or time as published; empty where it is not known. */
  published: string;
}

/** One report's version of a claim. */
export interface TakenVersion {
  source: Source;
  verdict: string;
  words: string;
  phrase: string;
  /** Whoever said it; empty where the report does not say. */
  said: string;
  reasons: string[];
  /** Opens the report at the words; empty without an address. */
  link: string;
}

export interface TakenClaim {
  words: string;
  phrase: string;
  said: string;
  kind: 'figure' | 'quote';
  /** Where the words stand in the page's text, in UTF-16 units. */
  start: number;
  end: number;
  versions: TakenVersion[];
}

/** What is taken along: a page, and how others report its claims. Clean text alone; every format is made of it. */
export interface Comparison {
  page: Source;
  /** ISO time at which it was taken. */
  taken: string;
  claims: TakenClaim[];
}

/** A page's comparison, or that of one of its claims. Claims that nobody else reports are in it, without versions. */
export function makeComparison(state: ReadState, taken: Date, places?: readonly number[]): Comparison {
  const { page, report } = state;
  const chosen = places
    ? places.map((place) => report.claims[place]).filter((one) => one !== undefined)
    : report.claims;
  return { page: nameSource(page), taken: taken.toISOString(), claims: chosen.map(takeClaim) };
}

function takeClaim({ claim, matches }: PageReport['claims'][number]): TakenClaim {
  const { start, end, kind } = claim;
  return { ...sayClaim(claim), kind, start, end, versions: matches.map(takeVersion) };
}

function takeVersion({ article, claim, verdict, reasons }: Match): TakenVersion {
  const source = nameSource(article);
  return {
    ...sayClaim(claim),
    source,
    verdict: sayVerdict(verdict),
    reasons: reasons.map((reason: Reason) => sayReason(reason)).filter(Boolean),
    link: source.url && linkToWords(source.url, claim),
  };
}

function sayClaim(claim: ClaimRecord) {
  const said = (claim.kind === 'quote' ? claim.speaker : claim.source) ?? '';
  return { words: cleanAll(claim.words), phrase: cleanAll(claim.phrase), said: cleanText(said) };
}

type Named = Pick<Match['article'], 'outlet' | 'origin' | 'title' | 'url' | 'published'>;

function nameSource({ outlet, origin = '', title, url, published }: Named): Source {
  return {
    outlet: cleanText(outlet),
    origin: origin === outlet ? '' : cleanText(origin),
    title: cleanText(title),
    url: findSafeLink(url)?.href ?? '',
    published: formatDate(published) ? published : '',
  };
}

/** A quote is taken whole, however long it is. */
const cleanAll = (words: string): string => cleanText(words, 100_000);
