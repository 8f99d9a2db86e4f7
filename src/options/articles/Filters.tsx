import type { ComponentChildren } from 'preact';
import type { LibraryPack, ListQuery } from '../../library/library.ts';
import { text } from '../../platform/locale.ts';
import { cleanText } from '../../ui/foreign-text.ts';
import { ARRIVALS, sayArrival } from './arrivals.ts';

interface FiltersProps {
  query: ListQuery;
  outlets: { outlet: string; articles: number }[];
  packs: LibraryPack[];
  onChange(condition: Partial<ListQuery>): void;
}

/** What narrows the list: outlet, days, and how an article came. */
export function Filters({ query, outlets, packs, onChange }: FiltersProps) {
  const day = (key: 'from' | 'to', label: string) => (
    <Field label={label}>
      <input
        type="date"
        value={query[key] ?? ''}
        onChange={(event) => onChange({ [key]: event.currentTarget.value || undefined })}
      />
    </Field>
  );
  return (
    <div class="filters">
      <Field label={text('libraryColumnOutlet')}>
        <select
          value={query.outlet ?? ''}
          onChange={(event) => onChange({ outlet: event.currentTarget.value || undefined })}
        >
          <option value="">{text('libraryAnyOutlet')}</option>
          {outlets.map(({ outlet, articles }) => (
            <option key={outlet} value={outlet}>
              {text('libraryOutletCount', cleanText(outlet), articles)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={text('libraryFilterSource')}>
        <Sources query={query} packs={packs} onChange={onChange} />
      </Field>
      {day('from', text('libraryFilterFrom'))}
      {day('to', text('libraryFilterTo'))}
    </div>
  );
}

/** How an article came; of packs, also which. The option's value is what it sets: `arrival:saved`, `pack:ID`. */
function Sources({ query, packs, onChange }: Omit<FiltersProps, 'outlets'>) {
  const choose = (value: string) => {
    const [kind, ...rest] = value.split(':');
    onChange({ arrival: undefined, pack: undefined, ...(value && { [kind as string]: rest.join(':') }) });
  };
  const value = query.pack ? `pack:${query.pack}` : query.arrival ? `arrival:${query.arrival}` : '';
  return (
    <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
      <option value="">{text('libraryAnySource')}</option>
      {ARRIVALS.map((arrival) => (
        <option key={arrival} value={`arrival:${arrival}`}>
          {sayArrival(arrival)}
        </option>
      ))}
      {packs.length > 0 && (
        <optgroup label={text('libraryPacks')}>
          {packs.map(({ id, name }) => (
            <option key={id} value={`pack:${id}`}>
              {cleanText(name)}
            </option>
          ))}
        </optgroup>
      )}
    </select>
  );
}

function Field({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is among the children
    <label class="field">
      <span class="aside">{label}</span>
      {children}
    </label>
  );
}
