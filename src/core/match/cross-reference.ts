import type { ArticleRecord, ClaimRecord } from '../corpus/record.ts';
import type { Origin } from './story/group-origins.ts';

export type FigureVerdict = 'same' | 'differs' | 'different-measure';
export type QuoteVerdict = 'verbatim' | 'excerpt' | 'altered';
export type Verdict = FigureVerdict | QuoteVerdict;

/** Why a link was made, as a key of `_locales` and the values for its placeholders, so that each surface words it. */
export interface Reason {
  key: string;
  values: string[];
}

/** One other article's version of a claim. */
export interface Match {
  article: Pick<ArticleRecord, 'id' | 'outlet' | 'origin' | 'url' | 'title' | 'published'>;
  claim: ClaimRecord;
  verdict: Verdict;
  /** Share of such links that are right, 0 to 1. */
  score: number;
  reasons: Reason[];
}

/** A claim of the page and how other articles report it; without matches where none does. */
export interface CrossReference {
  claim: ClaimRecord;
  matches: Match[];
  /** Links that the reader has put aside as not of the same claim; the engine itself sets none aside. */
  hidden?: Match[];
}

/** What was found for a page. */
export interface PageReport {
  claims: CrossReference[];
  /** Articles of other outlets on the same story. */
  storyArticles: Match['article'][];
  /** Articles that were recognised as the page itself, a copy of it, or its own outlet's. */
  ownArticles: Match['article'][];
  /** Where the reports that are held against the page come from: copies of one report under several names are one origin. */
  origins: Origin[];
}
