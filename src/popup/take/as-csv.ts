import { text } from '../../platform/locale.ts';
import { makeTable } from './as-table.ts';
import type { Comparison } from './comparison.ts';

/** With it spreadsheets know that this is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** CSV (RFC 4180) that spreadsheets open as it is and take no cell of for a formula. */
export function formatCSV(comparison: Comparison): string {
  const { page } = comparison;
  const { titles, rows } = makeTable(comparison);
  // Tables of several pages end up in one sheet.
  const whole = [[...titles, text('takePage')], ...rows.map((cells) => [...cells, page.url || page.title])];
  return `${BYTE_ORDER_MARK}${whole.map((cells) => cells.map(formatCell).join(',')).join('\r\n')}\r\n`;
}

/**
 * A cell that begins like a formula gets an apostrophe before it, in any width of its sign; so does what follows a semicolon or
 * tab, which spreadsheets of some countries take for the end of a cell, whatever stands in quotation marks.
 */
function formatCell(cell: string): string {
  const safe = cell.replace(/(^|[;\t])(\s*)(?=[=+\-@|%＝＋－＠])/gu, "$1$2'");
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
