import { useMemo } from 'preact/hooks';
import { createJobStore, type JobStore } from '../../library/import/job-store.ts';
import type { Library } from '../../library/library.ts';
import { text } from '../../platform/locale.ts';
import { ColumnsForm } from './ColumnsForm.tsx';
import { FilePicker } from './FilePicker.tsx';
import { JobView } from './JobView.tsx';
import { useImport } from './use-import.ts';

interface ImportPanelProps {
  library: Library;
  /** Given the settings that an exported library held. */
  onSettings: (settings: unknown) => Promise<void>;
  /** Where an import is kept while it runs; tests pass their own. */
  store?: JobStore;
}

/** "Add files": choose them, say what a table's columns hold, watch them come in, see what did not. */
export function ImportPanel({ library, onSettings, store }: ImportPanelProps) {
  const kept = useMemo(() => store ?? createJobStore(), [store]);
  const job = useImport({ library, store: kept, onSettings });
  const { view } = job;
  return (
    <div class="import">
      {view.step === 'choose' && <FilePicker onChoose={(files) => void job.begin(files)} />}
      {view.step === 'elsewhere' && <p role="status">{text('importElsewhere')}</p>}
      {view.step === 'interrupted' && (
        <section class="import-card" aria-labelledby="import-interrupted">
          <h3 id="import-interrupted">{text('importInterrupted')}</h3>
          <p>{text('importInterruptedMore', view.state.articles, view.files.map(({ name }) => name).join(', '))}</p>
          <div class="buttons">
            <button type="button" class="main" onClick={() => void job.resume()}>
              {text('importContinue')}
            </button>
            <button type="button" onClick={() => void job.discard()}>
              {text('importDiscard')}
            </button>
          </div>
        </section>
      )}
      {view.step === 'columns' && <ColumnsForm key={view.file.name} file={view.file} onAnswer={job.answerColumns} />}
      {view.step === 'job' && <JobView progress={view.progress} job={job} />}
    </div>
  );
}
