import { text } from '../../platform/locale.ts';

interface DraftFieldProps {
  name: string;
  label: string;
  kind: 'date' | 'url' | 'text' | 'words';
  value: string;
  /** The key of what is wrong with it. */
  fault: string | undefined;
  onInput(value: string): void;
}

/** A field of the form with its label, and below it what is wrong. */
export function DraftField({ name, label, kind, value, fault, onInput }: DraftFieldProps) {
  const [id, faultId] = [`field-${name}`, `fault-${name}`];
  const shared = {
    id,
    name,
    value,
    'aria-invalid': fault !== undefined,
    'aria-describedby': fault && faultId,
    onInput: (event: Event) => onInput((event.currentTarget as HTMLInputElement).value),
  };
  return (
    <div class="field">
      <label class="aside" for={id}>
        {label}
      </label>
      {kind === 'words' && <textarea rows={14} {...shared} />}
      {kind === 'date' && <input type="date" {...shared} />}
      {kind === 'url' && <input type="url" {...shared} />}
      {kind === 'text' && <input type="text" {...shared} />}
      {fault && (
        <p class="failure" id={faultId}>
          {text(fault)}
        </p>
      )}
    </div>
  );
}
