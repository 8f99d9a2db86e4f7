const SHAPE = /^\d{4}(?:-\d\d(?:-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/;

/**
 * Whether a foreign string is an ISO 8601 year, month, day or time of day that exists.
 *
 * @example isISODate('2025-01-24T08:30Z') // true
 * @example isISODate('2025-13-40') // false
 */
export function isISODate(value: string): boolean {
  return SHAPE.test(value) && !Number.isNaN(Date.parse(value.slice(0, 10)));
}
