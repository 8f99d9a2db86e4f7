import { CSV_FIELDS, type CSVField, type CSVMapping } from '../../library/import/csv-columns.ts';
import { text } from '../../platform/locale.ts';
import { cleanText } from '../../ui/foreign-text.ts';

const MAX_CELL_CHARS = 120;

interface TableStartProps {
  rows: readonly (readonly string[])[];
  columns: CSVMapping['columns'];
  names: Record<CSVField, string>;
}

/** The first rows of a table as the articles that they would be. */
export function TableStart({ rows, columns, names }: TableStartProps) {
  const fields = CSV_FIELDS.filter((field) => columns[field] !== undefined);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, and the keyboard must reach that
    <section class="table-start" tabIndex={0} aria-label={text('importPreview')}>
      <table>
        <caption>{text('importPreview')}</caption>
        <thead>
          <tr>
            {fields.map((field) => (
              <th key={field} scope="col">
                {text(names[field])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
            <tr key={i}>
              {fields.map((field) => (
                <td key={field}>
                  <bdi>{cleanText(row[columns[field] ?? -1] ?? '', MAX_CELL_CHARS)}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
