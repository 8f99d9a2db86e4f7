import { getTextLanguage } from '../../platform/locale.ts';
import { makeTable } from './as-table.ts';
import type { Comparison } from './comparison.ts';
import { sayNote, saySource } from './say.ts';

/**
 * A table of HTML, for a word processor or a page: a document of its own, since a file must say in which letters it is written.
 * Everything foreign in it is escaped; it has no styles and no scripts.
 */
export function formatHTML(comparison: Comparison): string {
  const { page } = comparison;
  const { titles, rows } = makeTable(comparison);
  const caption = [page.title, saySource(page), page.url].filter(Boolean).map(escapeHTML);
  const head = `<tr>${titles.map((title) => `<th scope="col">${escapeHTML(title)}</th>`).join('')}</tr>`;
  const body = rows.map((cells) => `<tr>${cells.map(formatCell).join('')}</tr>`).join('\n');
  return `<!doctype html>
<html lang="${getTextLanguage()}">
<head><meta charset="utf-8"><title>${caption[0] ?? ''}</title></head>
<body>
<table>
<caption>${caption.join('<br>')}</caption>
<thead>${head}</thead>
<tbody>
${body}
</tbody>
</table>
<p>${escapeHTML(sayNote(comparison))}</p>
</body>
</html>
`;
}

/** The first cell of a row is what the row is about, the last one the link to the report. */
function formatCell(cell: string, at: number, cells: string[]): string {
  const shown = escapeHTML(cell);
  if (at === 0) return `<th scope="row">${shown}</th>`;
  return at === cells.length - 1 && cell ? `<td><a href="${shown}">${shown}</a></td>` : `<td>${shown}</td>`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeHTML(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}
