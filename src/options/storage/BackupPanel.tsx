import { useRef, useState } from 'preact/hooks';
import { text } from '../../platform/locale.ts';
import { Fault } from '../Fault.tsx';
import type { OptionsPlatform } from '../platform.ts';
import { nameFile } from '../save-file.ts';
import { gatherSettings } from '../take-settings.ts';
import { gather } from './gather.ts';
import { formatSize } from './sizes.ts';

/** Everything as one file: articles, packs and settings. */
export function BackupPanel({ platform }: { platform: OptionsPlatform }) {
  const [state, setState] = useState({ bytes: null as number | null, said: '', fault: undefined as unknown });
  const running = useRef<AbortController>(null);
  const save = async () => {
    const abort = new AbortController();
    running.current = abort;
    setState({ bytes: 0, said: '', fault: undefined });
    try {
      const lines = platform.library.exportAll(await gatherSettings(platform));
      const onProgress = (bytes: number) => setState({ bytes, said: '', fault: undefined });
      const file = await gather(lines, { onProgress, signal: abort.signal });
      platform.saveFile(nameFile(`second-source-library-${platform.today()}`, 'jsonl'), file);
      setState({ bytes: null, said: text('libraryBackupDone', formatSize(file.size)), fault: undefined });
    } catch (fault) {
      const said = abort.signal.aborted ? text('libraryBackupCancelled') : '';
      setState({ bytes: null, said, fault: said ? undefined : fault });
    }
  };
  const isBusy = state.bytes !== null;
  return (
    <section class="panel" aria-labelledby="backup">
      <h3 id="backup">{text('libraryBackup')}</h3>
      <p>{text('libraryBackupMore')}</p>
      <div class="buttons">
        <button type="button" class="main" disabled={isBusy} onClick={() => void save()}>
          {text('libraryBackupSave')}
        </button>
        {isBusy && (
          <button type="button" onClick={() => running.current?.abort()}>
            {text('libraryCancel')}
          </button>
        )}
      </div>
      <Fault error={state.fault} />
      <p role="status">{isBusy ? text('libraryBackupRunning', formatSize(state.bytes ?? 0)) : state.said}</p>
    </section>
  );
}
