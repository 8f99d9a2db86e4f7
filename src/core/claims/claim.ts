/** Half-open `[start, end)` in UTF-16 code units: `text.slice(start, end)` is the words themselves. */
export interface Span {
  start: number;
  end: number;
}

/** How a figure's number is worded. `vague` is for rough words without a number of their own ("dozens"). */
export type Qualifier = 'exact' | 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'range' | 'vague';

/** A quantity that is reported. */
export interface Figure extends Span {
  kind: 'figure';
  /** Bounds as worded, magnitudes multiplied out; an open end is null; "about 300" is 300 to 300. */
  low: number | null;
  high: number | null;
  qualifier: Qualifier;
  /** `count`, `percent`, `percentage-point`, an ISO 4217 code (`USD`), or a unit's singular English name (`year`). */
  unit: string;
  /** The denominator of a rate: "barrel" in "$70 a barrel". */
  per?: string;
  /** The words for what is counted or measured: "North Korean soldiers killed". */
  measure: string;
  /** Who the article says the figure comes from: "the Joint Chiefs of Staff". */
  source?: string;
}

/** The words inside one pair of quotation marks, without the marks. */
export interface Quote extends Span {
  kind: 'quote';
  /** Who said or wrote it; left out where the article does not say so safely. */
  speaker?: string;
}

export type Claim = Figure | Quote;
