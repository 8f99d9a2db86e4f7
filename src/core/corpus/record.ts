import type { Figure, Quote } from '../claims/claim.ts';

/** What both kinds of claim carry so that they can be compared and shown without the article's text. */
export interface ClaimContext {
  /** The claim's own words, as reported. */
  words: string;
  /** The words around it, as reported, the claim's own included: at most 12 words and never a whole sentence. */
  phrase: string;
  /** Base forms of the content words near the claim, sorted, each once: what it is about. No sentence can be made of it. */
  context: string[];
  /** Those of the context that stand in the claim's own clause, close to it; sorted, each once. */
  near: string[];
}

export interface FigureRecord extends Figure, ClaimContext {
  /** Base form of what is counted or measured ("soldier"); empty where nothing is named. */
  head: string;
  /** Classes of event that the figure belongs to ("killed", "wounded", "sent"). */
  events: string[];
  /**
   * What narrows the figure down, as `kind:value`, sorted: `time:october`, `time:2009`, `mode:forecast`, `change:rise`,
   * `part:each`. Two figures with the same head are still two quantities where these disagree.
   */
  facets: string[];
}

export interface QuoteRecord extends Quote, ClaimContext {}

export type ClaimRecord = FigureRecord | QuoteRecord;

/** One article everywhere: in the library, in a pack, in memory. It never holds the article's text. */
export interface ArticleRecord {
  id: string;
  outlet: string;
  /** Who the report comes from where it is not the outlet itself: an agency, a credited paper. */
  origin?: string;
  url: string;
  published: string;
  title: string;
  language: string;
  /** Key terms of the story with their weight within this article, heaviest first. */
  terms: [term: string, weight: number][];
  /** Smallest hashes of the text's word runs: tells copies and near-copies without the text (bottom-k sketch). */
  sketch: number[];
  claims: ClaimRecord[];
}

/** All articles that a page is held against. */
export interface Corpus {
  /** Articles that may report the same story, or hold one of the page's longer quotes; most alike first. */
  findCandidates(page: ArticleRecord): Promise<ArticleRecord[]>;
  /** How far the corpus reaches. */
  measureCoverage(): Promise<Coverage>;
}

export interface Coverage {
  articles: number;
  outlets: number;
  /** ISO dates of the oldest and newest article; empty in an empty corpus. */
  from: string;
  to: string;
}
