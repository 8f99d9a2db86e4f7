import { makeTable } from './as-table.ts';
import type { Comparison } from './comparison.ts';
import { sayNote, saySource } from './say.ts';

/** A table of HTML, for a word processor or a page. Everything foreign in it is escaped; it has no styles and no scripts. */
export function formatHTML(comparison: Comparison): string {
  const { page } = comparison;
  const { titles, rows } = makeTable(comparison);
  const caption = [page.title, saySource(page), page.url].filter(Boolean).map(escapeHTML).join('<br>');
  const head = `<tr>${titles.map((title) => `<th scope="col">${escapeHTML(title)}</th>`).join('')}</tr>`;
  const body = rows.map((cells) => `<tr>${cells.map(formatCell).join('')}</tr>`).join('\n');
  return `<table>\n<caption>${caption}</caption>\n<thead>${head}</thead>\n<tbody>\n${body}\n</tbody>\n</table>\n<p>${escapeHTML(sayNote())}</p>\n`;
}

/** The last cell of a row is the link to the report. */
function formatCell(cell: string, at: number, cells: string[]): string {
  const shown = escapeHTML(cell);
  return at === cells.length - 1 && cell ? `<td><a href="${shown}">${shown}</a></td>` : `<td>${shown}</td>`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeHTML(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}
