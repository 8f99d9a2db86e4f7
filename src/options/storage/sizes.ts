import { getTextLanguage } from '../../platform/locale.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/**
 * Bytes as people write them, in steps of a thousand as browsers and disks count them.
 *
 * @example formatSize(12_345_678) // '12 MB'
 */
export function formatSize(bytes: number): string {
  const step = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), UNITS.length - 1);
  const value = bytes / 1000 ** step;
  return new Intl.NumberFormat(getTextLanguage(), {
    style: 'unit',
    unit: UNITS[step] ?? 'byte',
    maximumFractionDigits: value < 10 && step > 1 ? 1 : 0,
  }).format(value);
}
