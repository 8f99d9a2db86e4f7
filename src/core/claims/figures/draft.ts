import type { Qualifier } from '../claim.ts';
import type { AmountForm } from './amount.ts';

/** A figure that is being read. Token indices are half-open; they grow as qualifier and unit are found. */
export interface Draft {
  from: number;
  to: number;
  /** The number itself, with a currency sign before it and its magnitude word. */
  numberFrom: number;
  numberTo: number;
  low: number | null;
  high: number | null;
  form: AmountForm;
  scale: number;
  qualifier: Qualifier;
  unit: string;
  per?: string;
  /** True where the thing measured or counted follows at once: "six-hour", "two-door", "$5 million". */
  isCompound: boolean;
  /** "41, of Zion", "9-month-old", "aged 41". */
  isAge?: boolean;
  /** "52-48": two results, not a range. */
  isScore?: boolean;
  isSlashed?: boolean;
  /** Cents or pence, read as a share of their currency. */
  isSubunit?: boolean;
  /** A change's ends, read apart: "rose from 5 to 7 percent". */
  role?: 'from' | 'to';
}
