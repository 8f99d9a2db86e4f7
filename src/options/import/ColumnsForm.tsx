import { useEffect, useState } from 'preact/hooks';
import { CSV_FIELDS, type CSVField, type CSVMapping } from '../../library/import/csv-columns.ts';
import { openFile } from '../../library/import/read-file.ts';
import type { TablePreview } from '../../library/import/read-table.ts';
import { text } from '../../platform/locale.ts';
import { cleanText } from '../../ui/foreign-text.ts';
import { TableStart } from './TableStart.tsx';

const PREVIEW_ROWS = 5;

const FIELD_NAMES: Record<CSVField, string> = {
  title: 'importFieldTitle',
  text: 'importFieldText',
  outlet: 'importFieldOutlet',
  url: 'importFieldURL',
  published: 'importFieldPublished',
  language: 'importFieldLanguage',
};

interface ColumnsFormProps {
  file: File;
  /** Null where the person leaves it. */
  onAnswer: (mapping: CSVMapping | null) => void;
}

/** Asks what the columns of a table hold; a guess stands there already, and the first rows are shown. */
export function ColumnsForm({ file, onAnswer }: ColumnsFormProps) {
  const [preview, setPreview] = useState<TablePreview | null>(null);
  useEffect(() => void readStart(file).then(setPreview), [file]);
  if (!preview) return null;
  const { rows, mapping } = preview;
  const setMapping = (next: CSVMapping) => setPreview({ rows, mapping: next });
  const width = Math.max(0, ...rows.map((row) => row.length));
  const nameColumn = (at: number) =>
    text('importColumn', at + 1, cleanText((mapping.hasHeading && rows[0]?.[at]) || '', 40)).trim();
  const choose = (field: CSVField, value: string) => {
    const { [field]: _, ...columns } = mapping.columns;
    setMapping({ ...mapping, columns: value === '' ? columns : { ...columns, [field]: Number(value) } });
  };
  return (
    <form
      class="import-card"
      aria-labelledby="import-columns"
      onSubmit={(event) => {
        event.preventDefault();
        onAnswer(mapping);
      }}
    >
      <h3 id="import-columns">{text('importColumns', cleanText(file.name))}</h3>
      <div class="columns">
        {CSV_FIELDS.map((field) => (
          <label key={field}>
            {text(FIELD_NAMES[field])}
            <select
              required={field === 'text'}
              value={mapping.columns[field] ?? ''}
              onChange={({ currentTarget }) => choose(field, currentTarget.value)}
            >
              <option value="">{text('importColumnNone')}</option>
              {Array.from({ length: width }, (_, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <option key={at} value={at}>
                  {nameColumn(at)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={mapping.hasHeading}
          onChange={({ currentTarget }) => setMapping({ ...mapping, hasHeading: currentTarget.checked })}
        />
        {text('importHasHeading')}
      </label>
      <TableStart rows={mapping.hasHeading ? rows.slice(1) : rows} columns={mapping.columns} names={FIELD_NAMES} />
      <div class="buttons">
        <button type="submit" class="main">
          {text('importAddTable')}
        </button>
        <button type="button" onClick={() => onAnswer(null)}>
          {text('importCancel')}
        </button>
      </div>
    </form>
  );
}

async function readStart(file: File): Promise<TablePreview> {
  const { previewTable } = await import('../../library/import/read-table.ts');
  return previewTable((await openFile(file)).bytes, PREVIEW_ROWS);
}
