import type { ClaimRecord, CrossReference, Match, PageReport, Reason } from '../../core/index.ts';
import { formatDate } from '../../ui/dates.ts';
import { cleanText } from '../../ui/foreign-text.ts';
import { findCredit } from '../../ui/origins.ts';
import { hideNames } from '../../ui/outlet-naming.ts';
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
  /** ISO date or time as published; empty where it is not known, or is written in another way. */
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
  versions: TakenVersion[];
}

/** What is taken along: a page, and how others report its claims. Clean text alone; every format is made of it. */
export interface Comparison {
  page: Source;
  /** ISO time at which it was taken. */
  taken: string;
  claims: TakenClaim[];
  /** Other outlets have letters for names, and their reports neither titles nor links, which would tell them. */
  isBlind: boolean;
}

interface ComparisonOptions {
  /** The claims that are wanted, by their places; all where it is left out. */
  places?: readonly number[];
  isBlind?: boolean;
}

/** A page's comparison, or that of some of its claims. Claims that nobody else reports are in it, without versions. */
export function makeComparison({ page, report }: ReadState, taken: Date, options: ComparisonOptions = {}): Comparison {
  const { places, isBlind = false } = options;
  const chosen = places ? places.flatMap((place) => report.claims[place] ?? []) : report.claims;
  const nameOf = createNaming(report, isBlind);
  return {
    page: nameSource(page, ''),
    taken: taken.toISOString(),
    claims: chosen.map((one) => takeClaim(one, nameOf)),
    isBlind,
  };
}

type NameReport = (article: Match['article']) => Source;

function createNaming(report: PageReport, isBlind: boolean): NameReport {
  const { nameOf } = hideNames(report);
  return (article) => {
    const credit = findCredit(article, report.origins);
    if (!isBlind) return nameSource(article, credit);
    const { published } = nameSource(article, credit);
    return { outlet: nameOf(article.outlet), origin: credit && nameOf(credit), title: '', url: '', published };
  };
}

function takeClaim({ claim, matches }: CrossReference, nameOf: NameReport): TakenClaim {
  return { ...sayClaim(claim), kind: claim.kind, versions: matches.map((match) => takeVersion(match, nameOf)) };
}

function takeVersion({ article, claim, verdict, reasons }: Match, nameOf: NameReport): TakenVersion {
  const source = nameOf(article);
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

type Named = Pick<Match['article'], 'outlet' | 'title' | 'url' | 'published'>;

function nameSource({ outlet, title, url, published }: Named, credit: string): Source {
  return {
    outlet: cleanText(outlet),
    origin: cleanText(credit),
    title: cleanText(title),
    url: findSafeLink(url)?.href ?? '',
    published: formatDate(published) && /^\d{4}-\d{2}-\d{2}/.test(published) ? published : '',
  };
}

/** A quote is taken whole, however long it is. */
const cleanAll = (words: string): string => cleanText(words, 100_000);
