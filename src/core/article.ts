/** One report as it comes in: from a page, a file or the terminal. */
export interface Article {
  /** Unique within one corpus; a page that is being read may use its URL. */
  id: string;
  /** Who published it, as people write it: "NBC News". */
  outlet: string;
  url: string;
  /** ISO 8601 date or date-time; empty where it is not known. */
  published: string;
  title: string;
  /** BCP 47 tag; English is assumed where it is missing. */
  language?: string;
  /** The article's words. A line break ends a block (paragraph, heading, cell): nothing is read across it. */
  text: string;
}
