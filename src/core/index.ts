/** The only door of the engine: other folders import from here and never reach past it. */
export { analyze } from './analyze.ts';
export type { Article } from './article.ts';
export type { Claim, Figure, Qualifier, Quote, Span } from './claims/claim.ts';
export { type ArticleFault, type ArticleResult, parseArticle, parseArticleLine } from './corpus/article-line.ts';
export { type Fault, findFault } from './corpus/foreign-value.ts';
export { isISODate } from './corpus/iso-date.ts';
export {
  createPack,
  findRecordFault,
  formatPack,
  type Pack,
  type PackDescription,
  type PackResult,
  parsePack,
} from './corpus/pack.ts';
export type {
  ArticleRecord,
  ClaimContext,
  ClaimRecord,
  Corpus,
  Coverage,
  FigureRecord,
  QuoteRecord,
} from './corpus/record.ts';
export { isWebURL } from './corpus/web-url.ts';
export type {
  CrossReference,
  FigureVerdict,
  Match,
  PageReport,
  QuoteVerdict,
  Reason,
  Verdict,
} from './match/cross-reference.ts';
export { crossReference } from './match/page-report.ts';
export { compareWordings, type WordingPart } from './match/quotes/compare-wordings.ts';
export { listQuoteKeys } from './match/quotes/quote-keys.ts';
export type { Origin } from './match/story/group-origins.ts';
export { createMemoryCorpus } from './match/story/memory-corpus.ts';
export { normaliseOutlet } from './match/story/outlet-name.ts';
export { normaliseURL } from './match/story/own-article.ts';
export {
  countTerms,
  createStoryComparer,
  getStoryFloor,
  measureRarity,
  type Rarity,
} from './match/story/same-story.ts';
export { compareVersions, type VersionChange } from './match/versions/compare-versions.ts';
export { hashText } from './text/hash.ts';
