import { countText, text } from '../../platform/locale.ts';
import type { Correction, PageInLibrary } from '../../protocol/library-messages.ts';
import { Foreign } from '../../ui/Foreign.tsx';
import { cleanText } from '../../ui/foreign-text.ts';
import { FORM_ID } from './SaveLine.tsx';

/** Guess: above any outlet's name or headline; the worker takes no more. */
const MAX_CHARS = 500;

interface CorrectionFormProps {
  page: PageInLibrary;
  onSubmit(correction: Correction): void;
}

/** What was understood of the article, for the reader to correct before or after it is saved. */
export function CorrectionForm({ page, onSubmit }: CorrectionFormProps) {
  const { understood, saved } = page;
  const known = saved ?? understood;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onSubmit(readForm(new FormData(event.currentTarget as HTMLFormElement), known.published));
  };
  return (
    <form id={FORM_ID} class="save-form" onSubmit={submit}>
      <Field name="title" label={text('saveTitle')} value={known.title} />
      <Field name="outlet" label={text('saveOutlet')} value={known.outlet} isNeeded />
      <Field name="origin" label={text('saveOrigin')} value={known.origin} hint={text('saveOriginMore')} />
      <Field name="published" label={text('saveDate')} value={known.published.slice(0, 10)} isDate />
      <div class="save-text">
        <p>{text('saveText')}</p>
        <p class="save-excerpt">
          <Foreign words={understood.excerpt} />
        </p>
        <p class="aside">
          {text(
            'saveCounts',
            countText('words', understood.words),
            countText('figures', understood.figures),
            countText('quotes', understood.quotes),
          )}
        </p>
      </div>
      <button type="submit" class="primary">
        {text(saved ? 'saveCorrection' : 'popupSave')}
      </button>
    </form>
  );
}

interface FieldProps {
  name: keyof Correction;
  label: string;
  value: string;
  hint?: string;
  isDate?: boolean;
  isNeeded?: boolean;
}

function Field({ name, label, value, hint, isDate = false, isNeeded = false }: FieldProps) {
  const rest = { name, defaultValue: cleanText(value), required: isNeeded };
  const id = `${FORM_ID}-${name}`;
  return (
    <p>
      <label for={id}>{label}</label>
      {isDate ? <input id={id} type="date" {...rest} /> : <input id={id} type="text" maxLength={MAX_CHARS} {...rest} />}
      {hint && <span class="aside">{hint}</span>}
    </p>
  );
}

/** The day is what people correct: where it stays, so does the time of day that the page gave with it. */
function readForm(form: FormData, published: string): Correction {
  const read = (name: keyof Correction) => String(form.get(name) ?? '').trim();
  const day = read('published');
  return {
    title: read('title'),
    outlet: read('outlet'),
    origin: read('origin'),
    published: day === published.slice(0, 10) ? published : day,
  };
}
