/**
 * How a number is put:
 * - `digits`: "11,000", "4.5bn", "1.2 million"
 * - `words`: "twenty-five", "half a million", "a hundred"
 * - `rough`: "dozens", "several hundred": no number of its own
 * - `share`: "a third", "two out of five", already in percent
 * - `multiple`: "twice", "tenfold"
 * - `article`: "a", "an" counting one victim
 */
export type AmountForm = 'digits' | 'words' | 'rough' | 'share' | 'multiple' | 'article';

/** A number as found, before its unit and qualifier are known. Token indices are half-open. */
export interface Amount {
  from: number;
  to: number;
  low: number;
  high: number;
  form: AmountForm;
  /** What the magnitude word multiplied by ("million"); 1 without one. The first end of a range may borrow it. */
  scale: number;
  /** "1/4": a fraction only where a unit follows, else a date or a name ("9/11"). */
  isSlashed?: boolean;
  /** "a couple": about that number. */
  isApproximate?: boolean;
}

/** Arithmetic on decimals leaves dust (35.7 * 1000); twelve digits are more than any text gives. */
export function cleanNumber(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e12 ? value : Number(value.toPrecision(12));
}
